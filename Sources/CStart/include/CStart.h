// This target has nothing to call: its constructor runs by itself, because SwiftPM links every object of a target.
