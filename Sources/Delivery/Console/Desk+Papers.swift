import Application
import Basics
import Documents
import Journal
import Mission
import QRCodes

extension Desk {
  var papers: MovementPapers {
    MovementPapers(
      state, checkpoint: mission.log.currentCheckpoint.code, today: today,
      code: Code.init(scanned:typed:))
  }

  /// What the printed manifest of a movement shows.
  func manifest(of id: MovementID, in language: DocumentLanguage) throws -> ManifestInput {
    try papers.manifest(of: id, in: language)
  }

  /// The boarding cards of a movement's households.
  func boardingCards(of id: MovementID, in language: DocumentLanguage) throws -> BoardingCardsInput
  {
    try papers.boardingCards(of: id, in: language)
  }

  func boardingCode(_ movement: MovementID, _ household: HouseholdID) -> Code {
    papers.boardingCode(movement, household)
  }

  func place(_ site: SiteID?, _ language: DocumentLanguage) -> String {
    state.name(of: site, in: language)
  }
}
