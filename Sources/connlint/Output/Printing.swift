/// Writes `text` to standard output and returns the exit code.
func printToEnd(_ text: String) -> ExitStatus {
  var output = OutputStream()
  output.write(text)
  output.flush()
  guard let failure = output.failure else { return .success }
  Console().fail("standard output cannot be written: \(failure.text)")
  return .failure
}
