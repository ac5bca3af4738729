// Writes all files that are generated from Rules/*.yml. On an error there, prints `file:line: message` and exits with
// 1.

import RuleGeneration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The content of a file; nil if it cannot be read.
func read(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return bytes
}

func write(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  let bytes = Array(text.utf8)
  let written = fwrite(bytes, 1, bytes.count, file)
  return fclose(file) == 0 && written == bytes.count
}

func fail(_ message: String) -> Never {
  print("generate-rules: \(message)")
  exit(1)
}

guard read("Rules/rules.yml") != nil else { fail("run it in the folder of Package.swift: swift run generate-rules") }
do {
  for file in try Generator.run(read: read) where read(file.path) != Array(file.text.utf8) {
    guard write(file.text, to: file.path) else { fail("\(file.path) cannot be written") }
    print(file.path)
  }
} catch {
  fail(error.text)
}
