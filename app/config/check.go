package config

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/retention"
)

// minBodyLimit lets a batch of a hundred small txs through (failure case 25: a
// limit of 1 MB refuses batches that wallets do send).
const minBodyLimit = 8 << 20

// minDiskReserve has room for the objects and the state of some heights.
const minDiskReserve = 64 << 20

// Check returns an error that names every field that cannot work, each with
// what to write instead. It touches nothing outside c.
func (c *Config) Check() error {
	var v verdict
	v.moniker("node.moniker", c.Node.Moniker)
	v.demand(c.Node.Archival || c.Node.HistoryChunks >= 64, "node.history_chunks",
		"is %d; write at least 64, or archival = true", c.Node.HistoryChunks)
	_, err := parseLevels(c.Node.LogLevel)
	v.demand(err == nil, "node.log_level", "is %q; write debug, info, warn or error, and part=level for parts, with commas", c.Node.LogLevel)
	v.demand(c.Node.RetainBlocks == 0 || c.Node.RetainBlocks >= leastBlocks, "node.retain_blocks",
		"is %d; write at least %d, or 0 to keep all", c.Node.RetainBlocks, leastBlocks)
	v.demand(c.Node.RetainObjects == 0 || c.Node.RetainObjects >= retention.Kept, "node.retain_objects",
		"is %d; write at least %d, which peers, wallets and provers count on, or 0 to keep all", c.Node.RetainObjects, retention.Kept)
	v.oneOf("node.log_format", c.Node.LogFormat, "text", "json")

	v.demand(p2p.CheckListen(c.P2P.Listen) == nil, "p2p.listen",
		"is %q; write ip:port, such as 0.0.0.0:26680, or a multiaddr", c.P2P.Listen)
	for i, peer := range c.P2P.Peers {
		v.demand(strings.HasPrefix(peer, "/") && strings.Contains(peer, "/p2p/"), fmt.Sprintf("p2p.peers[%d]", i),
			"is %q; write a multiaddr such as /ip4/10.0.0.1/tcp/26680/p2p/12D3Koo...", peer)
	}
	v.positive("p2p.max_peers", c.P2P.MaxPeers)

	v.listen("rpc.listen", c.RPC.Listen, true)
	v.listen("rpc.metrics_listen", c.RPC.MetricsListen, true)
	for i, o := range c.RPC.Origins {
		u, err := url.Parse(o)
		v.demand(o == "*" || err == nil && u.Scheme != "" && u.Host != "" && u.Path == "" && o == strings.ToLower(o), fmt.Sprintf("rpc.origins[%d]", i),
			"is %q; write a page's origin in small letters, such as https://wallet.example, or *", o)
	}
	for i, h := range c.RPC.Hosts {
		v.demand(h == "*" || h != "" && h == strings.ToLower(h) && !strings.ContainsAny(h, "/: "), fmt.Sprintf("rpc.hosts[%d]", i),
			"is %q; write a name in small letters, without port, such as node.example, or *", h)
	}
	v.demand(c.RPC.BodyLimitBytes >= minBodyLimit, "rpc.body_limit_bytes",
		"is %d; write at least %d, so that batches of txs pass", c.RPC.BodyLimitBytes, minBodyLimit)
	v.positive("rpc.max_connections", c.RPC.MaxConnections)
	v.demand(c.RPC.MetricsListen == "" || c.RPC.MetricsListen != c.RPC.Listen || strings.HasSuffix(c.RPC.Listen, ":0"),
		"rpc.metrics_listen", "equals rpc.listen; leave it empty to share that address")

	v.demand(c.Disk.ReserveBytes == 0 || c.Disk.ReserveBytes >= minDiskReserve, "disk.reserve_bytes",
		"is %d; write at least %d, what two heights and a clean stop need, or 0 to watch nothing", c.Disk.ReserveBytes, minDiskReserve)

	v.positive("snapshots.keep", c.Snapshots.Keep)
	v.demand(c.Chunks.MinTxs <= 4096, "chunks.min_txs", "is %d; write 1 to 4096", c.Chunks.MinTxs)
	v.demand(c.Chunks.BuildTimeMS >= 10 && c.Chunks.BuildTimeMS <= 60_000, "chunks.build_time_ms",
		"is %d; write 10 to 60000", c.Chunks.BuildTimeMS)
	v.demand(c.TxPool.MaxBytes >= 8<<20, "txpool.max_bytes", "is %d; write at least %d", c.TxPool.MaxBytes, 8<<20)
	v.positive("txpool.max_txs", c.TxPool.MaxTxs)
	v.demand(c.Proofs.Workers >= 0, "proofs.workers", "is %d; write 0 for half of the processors, or a count", c.Proofs.Workers)
	c.checkL1(&v)
	c.Claims.check(&v)
	return v.err()
}

func (c *Config) checkL1(v *verdict) {
	for i, u := range c.L1.Endpoints {
		v.url(fmt.Sprintf("l1.endpoints[%d]", i), u, "http", "https")
	}
	v.demand(c.L1.FinalityBlocks >= 1, "l1.finality_blocks", "is 0; write at least 1")
	for i, u := range c.L1.Beacon {
		v.url(fmt.Sprintf("l1.beacon[%d]", i), u, "http", "https")
	}
	if c.L1.WS != "" {
		v.url("l1.ws", c.L1.WS, "ws", "wss")
	}
	v.demand(c.L1.PollMS >= 50, "l1.poll_ms", "is %d; write at least 50", c.L1.PollMS)
	p := c.Publisher
	if !p.Enabled {
		return
	}
	v.demand(len(c.L1.Endpoints) > 0, "publisher.enabled", "is true without any of l1.endpoints; name an endpoint, or write false")
	v.demand(p.KeyFile != "" || p.Signer != "", "publisher.key_file", "is empty; make one with `aztecd keys new`")
	v.demand((p.Signer == "") == (p.Account == ""), "publisher.account", "is %q and publisher.signer is %s; write both or none", p.Account, given(p.Signer))
	v.demand(p.Account == "" || common.IsHexAddress(p.Account), "publisher.account", "is %q; write an L1 address", p.Account)
	v.demand(p.Signer == "" || strings.HasPrefix(p.Signer, "/") || strings.HasPrefix(p.Signer, "http://") || strings.HasPrefix(p.Signer, "https://"),
		"publisher.signer", "is neither a URL nor the path of a socket; write http://host:port or /path")
	v.demand(p.MaxFeeGwei > 0, "publisher.max_fee_gwei", "is 0, so nothing is ever sent; write a cap, or enabled = false")
	v.demand(p.MaxBlobFeeGwei > 0, "publisher.max_blob_fee_gwei", "is 0, so nothing is ever sent; write a cap, or enabled = false")
	v.demand(p.MaxTipGwei <= p.MaxFeeGwei, "publisher.max_tip_gwei", "is %d, above max_fee_gwei; write at most %d", p.MaxTipGwei, p.MaxFeeGwei)
}

// given says whether a text is there that may hold a secret.
func given(text string) string {
	if text == "" {
		return "empty"
	}
	return "given"
}

// leastBlocks are kept where blocks are not kept for ever: twice the heights that records and
// late votes are kept of.
const leastBlocks = 20_000

// verdict collects what is wrong.
type verdict struct{ errs []error }

func (v *verdict) demand(ok bool, field, format string, args ...any) {
	if !ok {
		v.errs = append(v.errs, fmt.Errorf("configuration: %s "+format, append([]any{field}, args...)...))
	}
}

func (v *verdict) positive(field string, n int) {
	v.demand(n > 0, field, "is %d; write at least 1", n)
}

func (v *verdict) oneOf(field, value string, allowed ...string) {
	v.demand(slices.Contains(allowed, value), field, "is %q; write %s", value, strings.Join(allowed, " or "))
}

func (v *verdict) listen(field, addr string, mayBeEmpty bool) {
	if addr == "" && mayBeEmpty {
		return
	}
	_, port, err := net.SplitHostPort(addr)
	v.demand(err == nil, field, "is %q; write host:port", addr)
	if err == nil {
		_, err = strconv.ParseUint(port, 10, 16)
		v.demand(err == nil, field, "is %q; its port must be 0 to 65535", addr)
	}
}

// maxMoniker bounds names: CometBFT tells them to every peer.
const maxMoniker = 64

// moniker demands a name that both configuration files, logs and CometBFT's peers can carry.
func (v *verdict) moniker(field, name string) {
	odd := func(r rune) bool { return r < ' ' || r > '~' || r == '"' || r == '\\' }
	v.demand(strings.TrimSpace(name) != "", field, "is empty; write a name")
	v.demand(len(name) <= maxMoniker, field, "has %d bytes; write %d at most", len(name), maxMoniker)
	v.demand(!strings.ContainsFunc(name, odd), field, "is %.70q; write letters, digits, blanks and signs of ASCII, but no quote and no backslash", name)
}

func (v *verdict) cometMoniker(name string) { v.moniker("moniker", name) }

func (v *verdict) url(field, text string, schemes ...string) {
	u, err := url.Parse(text)
	// What is wrong with it is not shown: a URL may hold a key, whole or mistyped.
	v.demand(err == nil && u.Host != "" && slices.Contains(schemes, u.Scheme), field,
		"is no such URL; write %s://host:port", schemes[0])
}

func (v *verdict) err() error { return errors.Join(v.errs...) }
