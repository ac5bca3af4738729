import Workspace

/// What masking one file gave.
struct MaskedFile: Sendable {
  var file: SourceFile
  var result: MaskResult
  /// What standard input became.
  var output: [UInt8]?
  /// Why the file was left out, though all files are wanted.
  var omission: Omission?
}
