package config

import (
	"bytes"
	_ "embed"
	"fmt"
	"os"
	"time"

	"github.com/BurntSushi/toml"
)

// Config is what config/aztecd.toml says. default.toml describes each field, its
// unit and its consequence.
type Config struct {
	// Home is the node's directory. It is not in the file.
	Home string `toml:"-"`
	// SignHeight is a height of which whoever starts the node knows that no machine has
	// signed it with the consensus key, but what the signing book says; 0: none. With an
	// empty book the key signs it all the same, and where the newest lock that peers show
	// is of it. It is said at one start, so it is not in the file either.
	SignHeight uint64 `toml:"-"`
	// ClockOffset is how far the node's clock is ahead of its machine's, for tests of what
	// clocks that differ do; negative: behind. A chain on any but a development L1 refuses it.
	// CometBFT's own timestamps, on which no rule of this chain rests, are the machine's.
	ClockOffset time.Duration `toml:"-"`

	Node      Node      `toml:"node"`
	P2P       P2P       `toml:"p2p"`
	RPC       RPC       `toml:"rpc"`
	Disk      Disk      `toml:"disk"`
	Snapshots Snapshots `toml:"snapshots"`
	Chunks    Chunks    `toml:"chunks"`
	TxPool    TxPool    `toml:"txpool"`
	Proofs    Proofs    `toml:"proofs"`
	L1        L1        `toml:"l1"`
	Publisher Publisher `toml:"publisher"`

	Watchtower Watchtower `toml:"watchtower"`
	Claims     Claims     `toml:"claims"`

	// comet is what flags and environment say of fields of config.toml, by path.
	comet map[string]string
	// from says which fields flags and environment set.
	from map[string]string
}

// Node is the [node] section.
type Node struct {
	Moniker       string `toml:"moniker"`
	Archival      bool   `toml:"archival"`
	HistoryChunks uint64 `toml:"history_chunks"`
	LogLevel      string `toml:"log_level"`
	LogFormat     string `toml:"log_format"`
	RetainBlocks  uint64 `toml:"retain_blocks"`
	RetainObjects uint64 `toml:"retain_objects"`
	HaltHeight    uint64 `toml:"halt_height"`
	AdminSocket   string `toml:"admin_socket"`
}

// P2P is the [p2p] section.
type P2P struct {
	Listen   string   `toml:"listen"`
	Peers    []string `toml:"peers"`
	MaxPeers int      `toml:"max_peers"`
}

// RPC is the [rpc] section.
type RPC struct {
	Listen         string   `toml:"listen"`
	Origins        []string `toml:"origins"`
	Hosts          []string `toml:"hosts"`
	BodyLimitBytes int      `toml:"body_limit_bytes"`
	MaxConnections int      `toml:"max_connections"`
	MetricsListen  string   `toml:"metrics_listen"`
	Profile        bool     `toml:"profile"`
	Explorer       bool     `toml:"explorer"`
	Logs           bool     `toml:"logs"`
	LogsKeepChunks uint64   `toml:"logs_keep_chunks"`
}

// Disk is the [disk] section.
type Disk struct {
	ReserveBytes uint64 `toml:"reserve_bytes"`
}

// Snapshots is the [snapshots] section.
type Snapshots struct {
	EveryCheckpoints uint64 `toml:"every_checkpoints"`
	Keep             int    `toml:"keep"`
}

// Chunks is the [chunks] section.
type Chunks struct {
	MinTxs      uint64 `toml:"min_txs"`
	MaxTxs      uint64 `toml:"max_txs"`
	BuildTimeMS uint64 `toml:"build_time_ms"`
}

// TxPool is the [txpool] section.
type TxPool struct {
	MaxBytes uint64 `toml:"max_bytes"`
	MaxTxs   int    `toml:"max_txs"`
}

// Proofs is the [proofs] section.
type Proofs struct {
	Workers int `toml:"workers"`
}

// L1 is the [l1] section.
type L1 struct {
	Endpoints      []string `toml:"endpoints"`
	WS             string   `toml:"ws"`
	Beacon         []string `toml:"beacon"`
	BeaconByNumber bool     `toml:"beacon_by_number"`
	PollMS         uint64   `toml:"poll_ms"`
	FinalityBlocks uint64   `toml:"finality_blocks"`
}

// Publisher is the [publisher] section.
type Publisher struct {
	Enabled        bool   `toml:"enabled"`
	KeyFile        string `toml:"key_file"`
	PasswordFile   string `toml:"password_file"`
	Signer         string `toml:"signer"`
	Account        string `toml:"account"`
	MaxFeeGwei     uint64 `toml:"max_fee_gwei"`
	MaxTipGwei     uint64 `toml:"max_tip_gwei"`
	MaxBlobFeeGwei uint64 `toml:"max_blob_fee_gwei"`
	ResendAfterMS  uint64 `toml:"resend_after_ms"`
}

// Watchtower is the [watchtower] section.
type Watchtower struct {
	Enabled   bool `toml:"enabled"`
	AccuseOwn bool `toml:"accuse_own"`
}

//go:embed default.toml
var defaultTOML string

// Default returns what default.toml says.
func Default() Config {
	var c Config
	if err := decodeInto(&c, []byte(defaultTOML)); err != nil {
		panic(fmt.Sprintf("default.toml: %v", err)) // the file is part of the program
	}
	return c
}

// decodeInto reads TOML over what c already says; unknown fields are errors.
func decodeInto(c *Config, text []byte) error {
	meta, err := toml.NewDecoder(bytes.NewReader(text)).Decode(c)
	if err != nil {
		return err
	}
	var all map[string]any
	if err := toml.Unmarshal(text, &all); err != nil {
		return err
	}
	unknown, err := c.takeFormer(meta, all)
	if err != nil {
		return err
	}
	if len(unknown) > 0 {
		return fmt.Errorf("%s is not a field; remove it, or see the fields with `aztecd start --help`", unknown[0])
	}
	return nil
}

// Source is where values come from besides the file.
type Source struct {
	// Env are NAME=value pairs, as os.Environ returns them.
	Env []string
	// Flags are values by field key, such as "rpc.listen".
	Flags map[string]string
}

// Load reads the configuration of a home and checks it. A missing file is an
// error: a home is made by `aztecd init`.
func Load(home string, from Source) (Config, error) {
	file := Paths(home).Config
	text, err := os.ReadFile(file)
	if err != nil {
		return Config{}, fmt.Errorf("read configuration: %w; make a home with `aztecd init --home %s`", err, home)
	}
	c := Default()
	if err := decodeInto(&c, text); err != nil {
		return Config{}, fmt.Errorf("%s: %w", file, err)
	}
	c.Home = home
	if err := c.applyEnv(from.Env); err != nil {
		return Config{}, err
	}
	for key, value := range from.Flags {
		if err := c.Set(key, value); err != nil {
			return Config{}, fmt.Errorf("flag --%s: %w", key, err)
		}
		c.setBy(key, fromFlag)
	}
	if err := c.Check(); err != nil {
		return Config{}, err
	}
	return c, nil
}

// setBy notes where a field's value comes from.
func (c *Config) setBy(key, from string) {
	if c.from == nil {
		c.from = map[string]string{}
	}
	c.from[today(key)] = from
}
