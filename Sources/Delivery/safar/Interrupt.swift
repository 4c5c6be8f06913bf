import Foundation
import Synchronization

/// Ctrl-C, while somebody asks for it: the first ends the work in hand with what there is, the
/// second ends the program.
enum Interrupt {
  private static let wasPressed = Atomic(false)

  /// Begins to watch.
  ///
  /// - Returns: whether it was pressed since the program began to watch.
  static func watch() -> @Sendable () -> Bool {
    signal(SIGINT) { _ in
      Interrupt.wasPressed.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    return { wasPressed.load(ordering: .relaxed) }
  }
}
