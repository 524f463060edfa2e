package localnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/internal/ports"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
)

const manifestVersion = 2

// Manifest is what a network is made of: localnet.json in its home.
type Manifest struct {
	Version   int    `json:"version"`
	SlotMS    int64  `json:"slot_ms"`
	L1BlockMS int64  `json:"l1_block_ms"`
	BasePort  int    `json:"base_port"`
	ChainID   string `json:"chain_id"`
	L1        L1     `json:"l1"`
	// Rollup is the contract, deployed in block DeployedAt.
	Rollup     common.Address `json:"rollup"`
	DeployedAt uint64         `json:"deployed_at"`
	// Committee is how many of Nodes sit at a time; EpochSlots is how long.
	Committee  int    `json:"committee"`
	EpochSlots uint64 `json:"epoch_slots"`
	// Eager has L1 check a certificate with each publication.
	Eager bool `json:"eager,omitempty"`
	// Proving says how the chain is proven; nil: nobody proves it.
	Proving *Proving `json:"proving,omitempty"`
	Nodes   []Node   `json:"nodes"`
}

// L1 is the network's Ethereum.
type L1 struct {
	// Embedded runs as a process of the network.
	Embedded       bool   `json:"embedded"`
	HTTP           string `json:"http"`
	WS             string `json:"ws,omitempty"`
	Beacon         string `json:"beacon"`
	BeaconByNumber bool   `json:"beacon_by_number"`
	ChainID        uint64 `json:"chain_id"`
}

// Node is one validator.
type Node struct {
	Name  string      `json:"name"`
	Home  string      `json:"home"`
	Keys  config.Keys `json:"keys"`
	Ports Ports       `json:"ports"`
}

// RPC is the node's http URL, WS its websocket URL, CometRPC that of CometBFT.
func (n Node) RPC() string { return "http://" + ports.Loopback(n.Ports.RPC) }

// WS is the node's websocket URL.
func (n Node) WS() string { return "ws://" + ports.Loopback(n.Ports.RPC) }

// CometRPC is the URL of CometBFT's RPC.
func (n Node) CometRPC() string { return "http://" + ports.Loopback(n.Ports.CometRPC) }

func manifestFile(home string) string { return filepath.Join(home, "localnet.json") }

// LoadManifest reads the manifest of a home; without one it returns nil.
func LoadManifest(home string) (*Manifest, error) {
	text, err := os.ReadFile(manifestFile(home))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read manifest: %w", err)
	}
	var m Manifest
	if err := json.Unmarshal(text, &m); err != nil {
		return nil, fmt.Errorf("%s: %w; remove the home to begin anew", manifestFile(home), err)
	}
	if m.Version != manifestVersion {
		return nil, fmt.Errorf("%s has version %d, this program knows %d; remove the home to begin anew", manifestFile(home), m.Version, manifestVersion)
	}
	return &m, nil
}

// matches returns an error unless the network is what the options ask for.
func (m *Manifest) matches(o *Options) error {
	differs := func(flag string, has, wants any) error {
		return fmt.Errorf("%s holds a network with %s %v, not %v; leave the flag, choose another --home, or remove this one", o.Home, flag, has, wants)
	}
	switch {
	case len(m.Nodes) != o.Validators:
		return differs("--validators", len(m.Nodes), o.Validators)
	case m.Committee != o.seats():
		return differs("--committee", m.Committee, o.seats())
	case m.EpochSlots != o.epochSlots():
		return differs("--epoch-slots", m.EpochSlots, o.epochSlots())
	case m.Eager != o.Eager:
		return differs("--eager", m.Eager, o.Eager)
	case m.Proving.circuits() != o.Proving:
		return differs("--proving and --circuits", m.Proving.circuits(), o.Proving)
	case m.Proving != nil && m.Proving.ClaimSlots != o.claimSlots():
		return differs("--claim-slots", m.Proving.ClaimSlots, o.claimSlots())
	case m.SlotMS != o.Slot.Milliseconds():
		return differs("--slot", time.Duration(m.SlotMS)*time.Millisecond, o.Slot)
	case m.L1.Embedded && m.L1BlockMS != o.L1Block.Milliseconds():
		return differs("--l1-block", time.Duration(m.L1BlockMS)*time.Millisecond, o.L1Block)
	case o.BasePort != 0 && m.BasePort != o.BasePort:
		return differs("--base-port", m.BasePort, o.BasePort)
	case m.L1.Embedded && o.L1 != "":
		return differs("an embedded L1 and no --l1", "", host(o.L1))
	case !m.L1.Embedded && o.L1 != m.L1.HTTP:
		return differs("--l1", host(m.L1.HTTP), host(o.L1))
	case !m.L1.Embedded && o.Beacon != m.L1.Beacon:
		return differs("--beacon", host(m.L1.Beacon), host(o.Beacon))
	}
	return nil
}

// host is what may be shown of a URL that may hold a key.
func host(url string) string {
	name, err := l1client.HostOf(url)
	if err != nil {
		return "another URL"
	}
	return name
}

// save writes the manifest: from then on the home is a network.
func (m *Manifest) save(home string) error {
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return fmt.Errorf("encode manifest: %w", err)
	}
	return atomicfile.Write(manifestFile(home), append(text, '\n'), 0o644)
}
