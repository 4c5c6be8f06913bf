/// Who may see and do what, as tables that anybody can read. Pages, console and tests ask them and
/// nothing else.
///
/// Source: IOM Data Protection Manual (2010), principles 6 (confidentiality) and 8 (data security):
/// access by what the work needs; the matrix of the mission's data protection focal point.
extension Policy {
  /// The roles, and which people and movements are a role's own:
  /// - `site`: those who wait at, or go to, the account's sites, and movements that touch them;
  /// - `day`: people booked on a movement that touches the account's sites, and that movement, from
  ///   the day before it leaves until the day after it arrives;
  /// - `arrival`: the same, and people who arrived at the account's sites.
  ///
  /// An account without sites works for the whole mission.
  static let roleTable = """
    code  role              own
    reg   registrar         site
    cas   case-worker       site
    med   medical           site
    trn   trainer           site
    mov   movement-officer  site
    led   convoy-leader     day
    bor   border-officer    day
    par   partner           arrival
    rep   reporting         site
    hea   head-of-mission   site
    dpo   data-protection   site
    adm   administrator     site
    aud   auditor           site
    """

  /// Who may see what: `all`, `own` people and movements, or `.` nothing. In the column `glass`:
  /// what everybody who may break the glass sees while it is broken, anywhere.
  static let fieldTable = """
    field         glass  reg cas med trn mov led bor par rep hea dpo adm aud
    names         all    all all all own own own own own .   .   all .   .
    identity      all    all all .   .   own .   .   .   .   .   all .   .
    contact       all    all all all own own own .   .   .   .   all .   .
    medical       .      .   .   all .   .   .   .   .   .   .   .   .   .
    requirements  all    all all all own all own own own .   .   all .   .
    clearances    all    all all all .   all .   own .   .   .   all .   .
    bookings      all    all all all own all own own own .   .   all .   .
    boarding      all    all all .   .   all own own own .   .   all .   .
    training      .      all all .   own all .   .   .   .   .   all .   .
    assistance    .      all all .   .   .   .   .   own .   .   all .   .
    movements     all    all all all all all own own own all all all .   .
    figures       .      all all all all all .   .   .   all all all .   all
    settings      .      all all all all all all all all all all all all all
    accounts      .      .   .   .   .   .   .   .   .   .   all all all all
    audit         .      .   .   .   .   .   .   .   .   .   all all all all
    """

  /// Who may do what. `fresh`: only within minutes of signing in or confirming the password, where
  /// it says `tok` also with a token that was made for it within a day;
  /// `second`: only with a second person of that role beside; `glass`: also by everybody who has
  /// broken the glass.
  static let actionTable = """
    action          fresh second glass  reg cas med trn mov led bor par rep hea dpo adm aud
    importLists     .     .      .      all .   .   .   .   .   .   .   .   .   .   .   .
    registerPeople  .     .      .      own own .   .   .   .   .   .   .   .   .   .   .
    correctPeople   .     .      .      own own .   .   .   .   .   .   .   .   own .   .
    mergePeople     .     .      .      own .   .   .   .   .   .   .   .   .   own .   .
    setNeeds        .     .      .      own own own .   .   .   .   .   .   .   .   .   .
    recordFitness   .     .      .      .   .   own .   .   .   .   .   .   .   .   .   .
    recordSteps     .     .      .      own own .   .   .   .   .   .   .   .   .   .   .
    takeConsent     .     .      .      own own .   .   .   .   .   .   .   .   .   .   .
    keepCases       .     .      .      own own .   .   .   .   .   .   .   .   .   .   .
    keepClasses     .     .      .      .   own .   own .   .   .   .   .   .   .   .   .
    planMovements   .     .      .      .   .   .   .   own .   .   .   .   .   .   .   .
    boardPeople     .     .      all    .   .   .   .   own own own .   .   .   .   .   .
    reportRoad      .     .      all    .   .   .   .   own own .   .   .   .   .   .   .
    handOver        .     .      .      .   .   .   .   own own .   own .   .   .   .   .
    giveAssistance  .     .      .      .   own .   .   .   .   .   own .   .   .   .   .
    changeSettings  tok   .      .      .   .   .   .   .   .   .   .   .   .   .   all .
    manageAccounts  yes   .      .      .   .   .   .   .   .   .   .   .   .   .   all .
    breakGlass      yes   .      .      all all all all all all all .   .   all all .   .
    reviewGlass     .     .      .      .   .   .   .   .   .   .   .   .   all all .   .
    exportPeople    yes   adm    .      .   .   .   .   .   .   .   .   .   .   all .   .
    exportReport    .     .      .      .   .   .   .   .   .   .   .   all all all .   .
    erase           yes   adm    .      .   .   .   .   .   .   .   .   .   .   all .   .
    """

  /// Roles that one account may not have together, and why: whoever gives out access neither uses
  /// nor reviews it.
  static let exclusionTable = """
    role           never with
    administrator  auditor
    administrator  data-protection
    """
}
