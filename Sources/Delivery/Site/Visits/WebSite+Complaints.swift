import Basics
import HTTP
import Journal

extension WebSite {
  /// Tells whoever runs the server that an answer was its fault: when, at which address of the
  /// table, what kind of error. Nothing of what was asked, and nothing about anybody.
  func complain(about error: any Error, at visit: Visit) {
    if error is SiteFault { return }
    let row = visit.match?.row
    let what =
      switch error {
      case let fault as LogFault: "\(fault)"
      case let fault as StoreFault: "\(fault)"
      case let fault as VaultFault: "\(fault)"
      default: "\(type(of: error))"
      }
    complain("\(visit.now) \(row?.method.rawValue ?? "") \(row?.pattern ?? "no address"): \(what)")
  }
}
