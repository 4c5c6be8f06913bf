/// Every bound of the house, in one place.
public enum Limits {
  /// Bytes of one text or list in a binary record.
  public static let binaryValueBytes = 16 << 20
  /// Rows of one imported list.
  public static let importRows = 200_000
  /// Bytes of one uploaded spreadsheet, packed.
  public static let spreadsheetBytes = 25 << 20
  /// Bytes a spreadsheet may unpack to.
  public static let spreadsheetUnpackedBytes = 200 << 20
  /// Files inside a spreadsheet.
  public static let spreadsheetEntries = 200
  /// Unpacked bytes for each packed one.
  public static let spreadsheetRatio = 100
  /// Elements within elements in an XML part.
  public static let xmlDepth = 64
  /// Times a place or road is closed within its season.
  public static let closures = 200
  /// Points of one boundary on a map; more are thinned out.
  public static let boundaryPoints = 20_000
  /// Bytes of one file of boundaries.
  public static let boundaryBytes = 16 << 20
  /// Values within values in JSON.
  public static let jsonDepth = 64
  /// Columns of one imported list.
  public static let importColumns = 256
  /// Bytes of one cell.
  public static let cellBytes = 8_192
  /// People of one household.
  public static let householdMembers = 40
  /// Bytes of a name of a member of staff.
  public static let nameBytes = 200
  /// Bytes of a reason somebody writes down.
  public static let reasonBytes = 1_000
  /// Bytes of the name of a page or command.
  public static let routeBytes = 64
  /// People and households named by one record of a read; more become several records.
  public static let peopleInARead = 1_000
  /// People in one file that a second person need not confirm.
  public static let peopleWithoutApproval = 100
  /// Bytes of one EDIFACT interchange.
  public static let edifactBytes = 4 << 20
  /// Segments of one EDIFACT interchange.
  public static let edifactSegments = 50_000
  /// People of one message to a carrier.
  public static let peopleInAMessage = 1_000
  /// Fields and files of one form.
  public static let formFields = 2_000
  /// Bytes above the content of one part of a form.
  public static let formPartHeaderBytes = 4_096
  /// Bytes of an address with everything behind `?`.
  public static let addressBytes = 4_096
  /// Bytes of a request's headers.
  public static let headerBytes = 16 << 10
  /// Bytes of a form without files.
  public static let formBytes = 1 << 20
  /// Connections at the same time.
  public static let connections = 1_000
  /// Drafts of plans that a mission keeps at a time.
  public static let planDrafts = 20
  /// Days of a season that is planned at once, and the longest wait that can be set.
  public static let seasonDays = 400
  /// Seconds a plan is looked for.
  public static let planSeconds = 3_600
  /// Seconds in which the bound of a draft is proven again, to say what holds it back.
  public static let adviceSeconds = 20
  /// Bits of evidence below which no mission may let lists merge people by themselves.
  public static let leastMergeThreshold = 12
}
