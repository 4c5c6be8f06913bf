public import Basics

/// A list as somebody wants to see it again: theirs alone, and sealed under their own key, for
/// nobody knows whom they name in it.
public struct SavedView: Equatable, Sendable {
  /// Of the account, from 1.
  public var number: Int
  public var name: String
  /// What is chosen on the list, as its address says it.
  public var address: String
}

extension MissionState {
  func decideView(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .saveView(let id, let name, let address):
      let views = try views(of: id, context)
      guard (1...Limits.nameBytes).contains(name.utf8.count),
        address.utf8.count <= Limits.addressBytes
      else { throw Refusal(.nameMissing) }
      let known = views.first { $0.name == name }
      if known?.address == address { return [] }
      if known == nil && views.count >= AccessLimits.viewsPerAccount {
        throw Refusal(
          .tooManyViews, ["account": id, "count": AccessLimits.viewsPerAccount])
      }
      let number = known?.number ?? (views.map(\.number).max() ?? 0) + 1
      return [
        .viewSaved(
          .init(account: id, number: number, content: .init(name: name, address: address)))
      ]
    case .deleteView(let id, let number):
      let isThere = try views(of: id, context).contains { $0.number == number }
      return isThere ? [.viewDeleted(.init(account: id, number: number))] : []
    default: return []
    }
  }

  private func views(of id: AccountID, _ context: Context) throws(Refusal) -> [SavedView] {
    let account = try require(accounts[id], .noAccount, id)
    if !account.isOpen { throw Refusal(.accountIsClosed, ["account": id]) }
    guard context.actor == id else { throw Refusal(.ownerOnly, ["account": id]) }
    return account.details?.views ?? []
  }

  mutating func apply(_ event: ViewSaved) {
    guard let content = event.content else { return }
    accounts.update(event.account) { account in
      guard account.isOpen else { return }
      account.details?.views.removeAll { $0.number == event.number }
      account.details?.views.append(
        SavedView(number: event.number, name: content.name, address: content.address))
      account.details?.views.sort { $0.number < $1.number }
    }
  }

  mutating func apply(_ event: ViewDeleted) {
    accounts.update(event.account) { account in
      account.details?.views.removeAll { $0.number == event.number }
    }
  }
}

extension SavedView: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(number, name, address) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(number: try reader.read(), name: try reader.read(), address: try reader.read())
  }
}
