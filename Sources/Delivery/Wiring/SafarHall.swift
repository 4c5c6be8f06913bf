public import Application
public import JournalSQLite
public import JournalSealing

/// A mission that a server keeps open.
public typealias SafarHall = MissionHall<SQLiteJournalStore, KeyRing>

/// Who looks for plans on a mission that a server keeps open.
public typealias SafarPlanner = Planner<SQLiteJournalStore, KeyRing>
