package config

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
)

// cometPrefix begins the names of fields of config.toml.
const cometPrefix = "comet."

// cometFields are the fields of CometBFT's config.toml that differ from machine to machine:
// ports, peers, where its metrics are, who signs, and where a state comes from.
var cometFields = [][2]string{
	{"p2p.laddr", "where CometBFT's peers reach this node, such as tcp://0.0.0.0:26656"},
	{"p2p.external_address", "host:port that peers are told to dial, when it is another than p2p.laddr"},
	{"p2p.persistent_peers", "CometBFT peers that are dialled for as long as the node runs: id@host:port, with commas"},
	{"p2p.private_peer_ids", "ids of peers that nobody is told of, with commas: a sentry names its validator here"},
	{"p2p.unconditional_peer_ids", "ids of peers that have a place whatever max_num_inbound_peers says, with commas"},
	{"p2p.seeds", "nodes to learn peers from: id@host:port, with commas"},
	{"p2p.seed_mode", "only tell peers of each other"},
	{"p2p.pex", "tell peers of peers; a validator behind sentries says false"},
	{"p2p.addr_book_strict", "keep routable addresses only; false in private networks"},
	{"p2p.allow_duplicate_ip", "take several peers of one IP address"},
	{"p2p.max_num_inbound_peers", "most CometBFT peers that dialled this node"},
	{"p2p.max_num_outbound_peers", "most CometBFT peers that this node dials, persistent ones apart"},
	{"rpc.laddr", "where CometBFT's RPC is served, such as tcp://127.0.0.1:26657; light clients ask there"},
	{"instrumentation.prometheus", "serve CometBFT's own metrics"},
	{"instrumentation.prometheus_listen_addr", "where, as host:port"},
	{"priv_validator_laddr", "where a signer elsewhere dials in; empty for the key in this home"},
	{"statesync.enable", "begin with a snapshot of a peer when there are no blocks yet"},
	{"statesync.rpc_servers", "CometBFT RPCs of two nodes at least, that tell what a snapshot must be, with commas"},
	{"statesync.trust_height", "a height that is known to be of the chain"},
	{"statesync.trust_hash", "its block's hash, in hex"},
	{"statesync.trust_period", "how long ago that height may be, such as 168h"},
}

// CometFields lists the fields of CometBFT's config.toml that are flags and variables, too.
func CometFields() []Field {
	zero := reflect.ValueOf(Comet("", CometOptions{
		RPCListen: cometRPCListen, P2PListen: cometP2PListen,
	})).Elem()
	fields := make([]Field, len(cometFields))
	for i, f := range cometFields {
		v, ok := cometField(zero, f[0])
		if !ok {
			panic(fmt.Sprintf("%s is not a field of CometBFT's configuration", f[0])) // the list is part of the program
		}
		fields[i] = Field{Key: cometPrefix + f[0], Env: cometEnv(f[0]), Help: f[1], Default: encodeComet(v)}
	}
	return fields
}

func cometEnv(path string) string {
	return envPrefix + "COMET_" + strings.ToUpper(strings.ReplaceAll(path, ".", "_"))
}

// encodeComet writes a value as config.toml has it.
func encodeComet(v reflect.Value) string {
	if d, ok := v.Interface().(time.Duration); ok {
		return strconv.Quote(d.String())
	}
	return encodeValue(v)
}

// cometField finds a field of CometBFT's configuration by its path.
func cometField(v reflect.Value, path string) (reflect.Value, bool) {
	for name := range strings.SplitSeq(path, ".") {
		if v.Kind() == reflect.Pointer {
			v = v.Elem()
		}
		if v.Kind() != reflect.Struct {
			return reflect.Value{}, false
		}
		var ok bool
		if v, ok = squashed(v, name); !ok {
			return reflect.Value{}, false
		}
	}
	return v, true
}

// setComet keeps a value for a field of config.toml, once it is known that it fits.
func (c *Config) setComet(path, text string) error {
	if !slices.ContainsFunc(cometFields, func(f [2]string) bool { return f[0] == path }) {
		return fmt.Errorf("%s%s is not a field; others of config.toml are set in that file", cometPrefix, path)
	}
	if err := setCometText(cmtcfg.DefaultConfig(), path, text); err != nil {
		return err
	}
	if c.comet == nil {
		c.comet = map[string]string{}
	}
	c.comet[path] = text
	return nil
}

func setCometText(c *cmtcfg.Config, path, text string) error {
	v, ok := cometField(reflect.ValueOf(c).Elem(), path)
	if !ok {
		return fmt.Errorf("%s is not a field", path)
	}
	if v.Type() != reflect.TypeFor[time.Duration]() {
		return setText(v, text)
	}
	d, err := time.ParseDuration(text)
	if err != nil {
		return fmt.Errorf("%q is not a time such as 168h", text)
	}
	v.SetInt(int64(d))
	return nil
}

// applyComet puts what flags and environment say over what config.toml says.
func (c *Config) applyComet(to *cmtcfg.Config) error {
	for path, text := range c.comet {
		if err := setCometText(to, path, text); err != nil {
			return fmt.Errorf("%s%s: %w", cometPrefix, path, err)
		}
	}
	return nil
}

// LoadComet reads CometBFT's configuration of the home, with what flags and environment say
// of it.
func (c *Config) LoadComet() (*cmtcfg.Config, error) {
	return loadComet(c.Home, c.applyComet)
}
