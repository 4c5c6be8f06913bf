import Caseload
import Wiring

/// The synthetic partner's lists of the demonstration, as files.
struct DemoLists {
  /// Beside the mission, not in it: lists and papers name people in clear.
  let papers: String

  init(beside mission: MissionFolder) { papers = mission.path + "-papers" }

  var folder: String { papers + "/lists" }

  var areThere: Bool { ListFiles.count(in: folder) > 0 }

  /// Writes those that are not there: an interrupted demonstration may have written some.
  func write() throws {
    for list in Caseload.season(seed: 1997).lists() { try ListFiles.write(list, to: folder) }
  }
}
