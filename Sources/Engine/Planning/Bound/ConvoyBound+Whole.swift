extension ConvoyProblem {
  /// Columns above which whole convoys are not tried: the search for them would not get far.
  private static let mostWholeColumns = 5_000
  /// Programs at most that are solved for whole convoys.
  private static let mostNodes = 2_000

  /// The bound of the waiting when convoys are whole, which fluid ones are not: half a convoy would
  /// take half an escort. Where convoys are few that is much: `n100` 545 fluid, 684 whole.
  ///
  /// - Parameter remaining: seconds that are left, asked before each program.
  public func tightened(
    _ bound: ConvoyBound, by solver: some LinearSolver, remaining: () -> Double
  ) -> ConvoyBound {
    let model = FluidModel(self, byPriority: true)
    guard bound.source == .linearProgram, !model.columns.isEmpty,
      model.columns.count <= Self.mostWholeColumns
    else { return bound }
    var search = WholeConvoys(model, solver)
    var nodes = 0
    while nodes < Self.mostNodes, remaining() > 0, search.branch() { nodes += 2 }
    var bound = bound
    let price = Double(FluidFlow.daysPerUnmoved)
    let constant = Double(model.people.waiting) + search.value
    bound.whole = ConvoyBound.Level(
      constant: constant + price * Double(model.people.unmoved), perUnmoved: -price)
    return bound
  }
}
