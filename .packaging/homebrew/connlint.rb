# Homebrew formula for a tap. The release workflow inserts the checksums (@SHA256_...@). Not tested.
class Connlint < Formula
  desc "Find secrets in SQL CONNECTION statements"
  homepage "https://github.com/connlint/connlint"
  version "@VERSION@"
  license "Apache-2.0"

  on_macos do
    depends_on macos: :sonoma
    on_arm do
      url "https://github.com/connlint/connlint/releases/download/v@VERSION@/connlint-@VERSION@-macos-arm64.tar.gz"
      sha256 "@SHA256_macos-arm64@"
    end
  end

  on_linux do
    on_arm do
      url "https://github.com/connlint/connlint/releases/download/v@VERSION@/connlint-@VERSION@-linux-aarch64.tar.gz"
      sha256 "@SHA256_linux-aarch64@"
    end
    on_intel do
      url "https://github.com/connlint/connlint/releases/download/v@VERSION@/connlint-@VERSION@-linux-x86_64.tar.gz"
      sha256 "@SHA256_linux-x86_64@"
    end
  end

  def install
    bin.install "bin/connlint"
    libraries = Dir["lib/connlint/*"]
    (lib/"connlint").install libraries unless libraries.empty?
    man1.install "share/man/man1/connlint.1"
    bash_completion.install "share/bash-completion/completions/connlint"
    zsh_completion.install "share/zsh/site-functions/_connlint"
    fish_completion.install "share/fish/vendor_completions.d/connlint.fish"
    doc.install Dir["share/doc/connlint/*"]
  end

  test do
    (testpath/"a.sql").write "CREATE CONNECTION c WITH ('ap-key' = 'plum-tree-tea');\n"
    assert_match "misspelled-secret-key", shell_output("#{bin}/connlint a.sql", 1)
    assert_equal version.to_s, shell_output("#{bin}/connlint --version").strip
  end
end
