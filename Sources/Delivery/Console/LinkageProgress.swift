import Application
import Dispatch
import Linkage
import Synchronization

extension ProgressReport {
  /// Hands for a linker, as many as the machine has, that report the parts of the work done.
  func hands(_ what: String) -> Parallel {
    { count, body in
      let done = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: count) { index in
        body(index)
        let finished = done.withLock { done in
          done += 1
          return done
        }
        self.report(what, finished, count)
      }
    }
  }
}

extension Desk {
  /// Hands for comparing records, with progress.
  func hands(_ what: String) -> Parallel { surroundings.progress.hands(what) }

  /// The mission's records, ready to be compared.
  func registry() -> Registry { Registry(state, parallel: hands("weighing")) }
}
