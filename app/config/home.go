package config

import (
	"os"
	"path/filepath"
	"strings"
)

// Files are the paths of a home.
type Files struct {
	Home string
	// Config is aztecd's file, Comet that of CometBFT.
	Config, Comet string
	Genesis       string
	// ConsensusKey is the attester key and ConsensusState what it signed last.
	// The state outlives every reset.
	ConsensusKey, ConsensusState string
	// SigningBook is what the guard let pass to the signer; OldSigningBook is that of
	// earlier versions. It outlives every reset, too.
	SigningBook, OldSigningBook string
	// Evidence is what proves that members signed something else than was decided.
	Evidence string
	// Equivocations is what proves that members signed twice.
	Equivocations string
	// Conflicts is what proves that locks cannot both hold.
	Conflicts string
	// NodeKey names the node to CometBFT's peers, P2PKey to those of app/p2p.
	NodeKey, P2PKey string
	// PublisherKey is the default place of the L1 account's key.
	PublisherKey string
	// Snapshots are the states this node hands to others.
	Snapshots string
	// Data holds the databases.
	Data string
}

// Paths returns where the files of a home lie.
func Paths(home string) Files { return PathsOf(home, filepath.Join(home, "data")) }

// PathsOf is Paths with another data directory.
func PathsOf(home, data string) Files {
	conf := filepath.Join(home, "config")
	return Files{
		Home:           home,
		Config:         filepath.Join(conf, "aztecd.toml"),
		Comet:          filepath.Join(conf, "config.toml"),
		Genesis:        filepath.Join(conf, "genesis.json"),
		ConsensusKey:   filepath.Join(conf, "priv_validator_key.json"),
		ConsensusState: filepath.Join(data, "priv_validator_state.json"),
		SigningBook:    filepath.Join(data, "signing_book.jsonl"),
		OldSigningBook: filepath.Join(data, "extension_state.json"),
		Evidence:       filepath.Join(data, "evidence.json"),
		Equivocations:  filepath.Join(data, "equivocations.json"),
		Conflicts:      filepath.Join(data, "conflicts.json"),
		NodeKey:        filepath.Join(conf, "node_key.json"),
		P2PKey:         filepath.Join(conf, "p2p_key"),
		PublisherKey:   filepath.Join(conf, "publisher_key"),
		Snapshots:      filepath.Join(data, "snapshots"),
		Data:           data,
	}
}

// Files returns where the files of c's home lie; PublisherKey is the configured
// one.
func (c *Config) Files() Files {
	files := Paths(c.Home)
	files.PublisherKey = c.inHome(c.Publisher.KeyFile)
	return files
}

// inHome is a path that may be relative to the home.
func (c *Config) inHome(path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(c.Home, path)
}

// AdminSocket is where `aztecd publisher` reaches the node; empty: nowhere.
func (c *Config) AdminSocket() string { return c.inHome(c.Node.AdminSocket) }

// DefaultHome is ~/.aztecd, or .aztecd here when there is no user directory.
func DefaultHome() string {
	user, err := os.UserHomeDir()
	if err != nil {
		return ".aztecd"
	}
	return filepath.Join(user, ".aztecd")
}

// ExpandHome replaces a leading ~/, which a shell leaves alone in --home=~/x.
func ExpandHome(dir string) string {
	rest, ok := strings.CutPrefix(dir, "~/")
	user, err := os.UserHomeDir()
	if !ok || err != nil {
		return dir
	}
	return filepath.Join(user, rest)
}

// exists reports whether there is something at path.
func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
