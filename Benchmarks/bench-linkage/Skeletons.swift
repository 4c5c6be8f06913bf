import Names

/// The names of a file of persons as skeletons, a letter a consonant class: what another linker
/// is given to be compared with this one on equal names.
func skeletons(_ bytes: [UInt8]) -> [UInt8] {
  let columns = ["given_name", "father_name", "grandfather_name", "family_name", "place_of_origin"]
  let all = rows(bytes)
  guard let header = all.first, let id = header.firstIndex(of: "record_id") else { return [] }
  let places = columns.map { header.firstIndex(of: $0) }
  var out = (["record_id"] + columns).joined(separator: ",") + "\n"
  for row in all.dropFirst() where row.count == header.count {
    let names = zip(columns, places).map { column, place in
      guard let place else { return "" }
      return letters(
        FoldedName(row[place], column: column == "family_name" ? .family : .personal).core)
    }
    out += ([row[id]] + names).joined(separator: ",") + "\n"
  }
  return Array(out.utf8)
}

/// A skeleton's five bits each as a letter; classes go up to 31.
private func letters(_ skeleton: UInt64) -> String {
  let alphabet = Array("-abcdefghijklmnopqrstuvwxyz01234")
  var letters: [Character] = []
  var rest = skeleton
  while rest != 0 {
    letters.append(alphabet[Int(rest & 31)])
    rest >>= 5
  }
  return String(letters.reversed())
}
