import Basics
import Foundation

@main
struct BenchJournal {
  static func main() throws { print("") }
}
