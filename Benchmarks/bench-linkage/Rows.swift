import Glibc
import Linkage
import Wire

/// A whole file, or an empty one that cannot be opened.
func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}

func writeFile(_ path: String, _ text: [UInt8]) {
  guard let file = fopen(path, "wb") else { return }
  defer { fclose(file) }
  fwrite(text, 1, text.count, file)
}

/// Reads a file of persons into a table; ends the program with what is wrong in it.
func readTable(_ bytes: [UInt8]) -> FeatureTable {
  do { return try FeatureTable(csv: bytes) } catch { end(error) }
}

/// The rows of a file behind its header.
func rows(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  do {
    try TextTable.forEachRow(csv: bytes, limit: .max) { cells in rows.append(cells) }
  } catch { end(error) }
  return rows
}

func end(_ fault: ListFault) -> Never {
  print(fault)
  exit(1)
}
