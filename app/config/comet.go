package config

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	cmtcfg "github.com/cometbft/cometbft/config"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

// Where CometBFT listens unless it is told otherwise.
const (
	cometP2PListen = "tcp://0.0.0.0:26656"
	cometRPCListen = "tcp://127.0.0.1:26657"
)

// CometOptions are what differs between the CometBFT configurations of nodes.
type CometOptions struct {
	Moniker string
	// RPCListen and P2PListen are tcp://host:port.
	RPCListen, P2PListen string
	// PersistentPeers is id@host:port, separated by commas.
	PersistentPeers string
	// SharedHost lets all nodes of a network run at one IP address.
	SharedHost bool
	// PrometheusListen serves CometBFT's own metrics; empty serves none.
	PrometheusListen string
}

// Comet returns CometBFT's configuration for a home, with the timeouts that
// hash-only blocks allow.
func Comet(home string, o CometOptions) *cmtcfg.Config {
	c := cmtcfg.DefaultConfig()
	c.SetRoot(home)
	c.Moniker = o.Moniker
	c.LogLevel = "error"

	c.RPC.ListenAddress = o.RPCListen
	c.RPC.MaxOpenConnections = 256
	c.RPC.MaxSubscriptionClients = 32
	c.P2P.ListenAddress = o.P2PListen
	c.P2P.PersistentPeers = o.PersistentPeers
	c.P2P.MaxNumInboundPeers = 100
	c.P2P.FlushThrottleTimeout = time.Millisecond
	c.P2P.MaxPacketMsgPayloadSize = 10_240
	c.P2P.SendRate = 50 << 20
	c.P2P.RecvRate = 50 << 20
	if o.SharedHost {
		c.P2P.AllowDuplicateIP = true
		c.P2P.AddrBookStrict = false
		c.P2P.PexReactor = false
		c.P2P.PersistentPeersMaxDialPeriod = time.Second
	}

	c.Consensus.TimeoutPropose = 500 * time.Millisecond
	c.Consensus.TimeoutProposeDelta = 200 * time.Millisecond
	c.Consensus.TimeoutPrevote = 200 * time.Millisecond
	c.Consensus.TimeoutPrevoteDelta = 100 * time.Millisecond
	c.Consensus.TimeoutPrecommit = 200 * time.Millisecond
	c.Consensus.TimeoutPrecommitDelta = 100 * time.Millisecond
	c.Consensus.TimeoutCommit = 0
	c.Consensus.CreateEmptyBlocks = false
	c.Consensus.PeerGossipSleepDuration = 5 * time.Millisecond

	// The mempool holds one wake token; it never travels.
	c.Mempool.Broadcast = false
	c.Mempool.Recheck = true
	c.Mempool.KeepInvalidTxsInCache = false
	c.Mempool.MaxTxBytes = 1024

	c.TxIndex.Indexer = "null"
	c.DBBackend = "goleveldb"
	c.Storage.DiscardABCIResponses = true
	c.Instrumentation.Prometheus = o.PrometheusListen != ""
	if o.PrometheusListen != "" {
		c.Instrumentation.PrometheusListenAddr = o.PrometheusListen
	}
	return c
}

// WriteComet writes CometBFT's configuration into its home.
func WriteComet(c *cmtcfg.Config) error {
	if err := c.ValidateBasic(); err != nil {
		return fmt.Errorf("CometBFT configuration: %w", err)
	}
	if err := os.MkdirAll(Paths(c.RootDir).Data, 0o700); err != nil {
		return fmt.Errorf("make data directory: %w", err)
	}
	if err := atomicfile.Write(Paths(c.RootDir).Comet, nil, 0o644); err != nil {
		return err
	}
	cmtcfg.WriteConfigFile(Paths(c.RootDir).Comet, c)
	return nil
}

// LoadComet reads CometBFT's configuration of a home. Unlike CometBFT's own
// command, it takes an unknown field for an error.
func LoadComet(home string) (*cmtcfg.Config, error) {
	return loadComet(home, func(*cmtcfg.Config) error { return nil })
}

func loadComet(home string, change func(*cmtcfg.Config) error) (*cmtcfg.Config, error) {
	file := Paths(home).Comet
	c := cmtcfg.DefaultConfig()
	var text map[string]any
	if _, err := toml.DecodeFile(file, &text); err != nil {
		return nil, fmt.Errorf("read CometBFT configuration: %w; write it anew with `aztecd init`", err)
	}
	if err := assign(reflect.ValueOf(c).Elem(), text, ""); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if err := change(c); err != nil {
		return nil, err
	}
	c.SetRoot(home)
	if err := c.ValidateBasic(); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if err := checkComet(c); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return c, nil
}

// checkComet names what this node cannot work with, though CometBFT could.
func checkComet(c *cmtcfg.Config) error {
	switch {
	case c.Consensus.CreateEmptyBlocks:
		return errors.New("consensus.create_empty_blocks is true; write false, blocks are made when there is work")
	case c.Consensus.TimeoutPropose < LeastTimeoutPropose:
		return fmt.Errorf("consensus.timeout_propose is %s; write at least %s: a proposer holds back a heartbeat for 150 ms", c.Consensus.TimeoutPropose, LeastTimeoutPropose)
	case c.Mempool.Type != cmtcfg.MempoolTypeFlood || c.Mempool.Broadcast || !c.Mempool.Recheck || c.Mempool.KeepInvalidTxsInCache:
		return errors.New(`mempool must have type = "flood", broadcast = false, recheck = true, keep-invalid-txs-in-cache = false: it holds the token that wakes consensus`)
	case !signerAddress(c.PrivValidatorListenAddr):
		return fmt.Errorf("priv_validator_laddr is %q; a signer elsewhere dials in at tcp://HOST:PORT, unix://FILE or noise://PEER@HOST:PORT, or leave it empty for the key in this home", c.PrivValidatorListenAddr)
	}
	var v verdict
	v.cometMoniker(c.Moniker)
	v.cometListen("p2p.laddr", c.P2P.ListenAddress, false)
	v.cometListen("rpc.laddr", c.RPC.ListenAddress, true)
	if c.Instrumentation.Prometheus {
		v.cometListen("instrumentation.prometheus_listen_addr", c.Instrumentation.PrometheusListenAddr, false)
	}
	return v.err()
}

// LeastTimeoutPropose is the shortest that consensus may wait for a proposal: it must be well
// above what a proposer holds back a heartbeat for.
const LeastTimeoutPropose = 300 * time.Millisecond

// cometListen is listen of a field of config.toml: with or without tcp://.
func (v *verdict) cometListen(field, addr string, mayBeEmpty bool) {
	_, rest, found := strings.Cut(addr, "://")
	if !found {
		rest = addr
	}
	if strings.HasPrefix(addr, "unix://") {
		return
	}
	v.listen(field, rest, mayBeEmpty)
}

// signerAddress tells whether a signer elsewhere can dial in at addr; none need.
func signerAddress(addr string) bool {
	scheme, rest, _ := strings.Cut(addr, "://")
	return addr == "" || rest != "" && slices.Contains([]string{"tcp", "unix", "noise"}, scheme)
}
