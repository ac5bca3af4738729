import ArgumentParser

@main
struct Connlint: ParsableCommand {
  mutating func run() throws { print("x") }
}
