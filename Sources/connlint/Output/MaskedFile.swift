import Workspace

/// The result of masking one file.
struct MaskedFile: Sendable {
  var file: SourceFile
  var result: MaskResult
  /// The masked text of standard input.
  var output: [UInt8]?
  /// Why the file was left out, though all files are wanted.
  var omission: Omission?
}
