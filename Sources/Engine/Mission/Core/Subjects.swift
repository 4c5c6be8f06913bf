public import Basics

/// What the mission's identifiers point at, and the letter each is printed with.
public enum Subject {
  public enum Person: IDTag { public static let prefix = "P" }
  public enum Household: IDTag { public static let prefix = "H" }
  public enum Case: IDTag { public static let prefix = "C" }
  public enum Site: IDTag { public static let prefix = "L" }
  public enum Corridor: IDTag { public static let prefix = "K" }
  public enum VehicleType: IDTag { public static let prefix = "T" }
  public enum Vehicle: IDTag { public static let prefix = "V" }
  public enum Staff: IDTag { public static let prefix = "S" }
  public enum Programme: IDTag { public static let prefix = "G" }
  public enum Movement: IDTag { public static let prefix = "M" }
  public enum Grant: IDTag { public static let prefix = "A" }
  public enum List: IDTag { public static let prefix = "F" }
  public enum Export: IDTag { public static let prefix = "E" }
  public enum PlanDraft: IDTag { public static let prefix = "D" }
  public enum OnwardDraft: IDTag { public static let prefix = "J" }
  public enum Account: IDTag { public static let prefix = "U" }
  public enum Calendar: IDTag { public static let prefix = "W" }
  public enum Course: IDTag { public static let prefix = "R" }
  public enum Class: IDTag { public static let prefix = "B" }
  public enum Notice: IDTag { public static let prefix = "N" }
  public enum Loan: IDTag { public static let prefix = "Y" }
  public enum Token: IDTag { public static let prefix = "X" }
  public enum Incident: IDTag { public static let prefix = "Z" }
}

public typealias PersonID = ID<Subject.Person>
public typealias HouseholdID = ID<Subject.Household>
public typealias CaseID = ID<Subject.Case>
public typealias SiteID = ID<Subject.Site>
public typealias CorridorID = ID<Subject.Corridor>
public typealias VehicleTypeID = ID<Subject.VehicleType>
public typealias VehicleID = ID<Subject.Vehicle>
public typealias StaffID = ID<Subject.Staff>
public typealias ProgrammeID = ID<Subject.Programme>
public typealias MovementID = ID<Subject.Movement>
public typealias GrantID = ID<Subject.Grant>
public typealias ListID = ID<Subject.List>
public typealias ExportID = ID<Subject.Export>
public typealias PlanDraftID = ID<Subject.PlanDraft>
public typealias OnwardDraftID = ID<Subject.OnwardDraft>
public typealias AccountID = ID<Subject.Account>
public typealias CalendarID = ID<Subject.Calendar>
public typealias CourseID = ID<Subject.Course>
public typealias ClassID = ID<Subject.Class>
public typealias NoticeID = ID<Subject.Notice>
public typealias LoanID = ID<Subject.Loan>
public typealias TokenID = ID<Subject.Token>
public typealias IncidentID = ID<Subject.Incident>
