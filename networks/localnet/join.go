package localnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/l1bridge/devnet"
)

// ErrNoNetwork says that a home holds no network.
var ErrNoNetwork = errors.New("no network is there; start one with `aztecd localnet`")

// maxJoined is how many nodes may join a network.
const maxJoined = 40

var joinedName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,38}$`)

// Join makes the home of a node that joins the network of a home as a stranger does: by its
// genesis and its peers. With publishes its L1 account gets ether, so that it can publish
// once it has a stake.
func Join(ctx context.Context, home, name string, publishes bool) (Node, error) {
	m, err := LoadManifest(home)
	if err == nil && (m == nil || len(m.Nodes) == 0) {
		err = fmt.Errorf("%s: %w", home, ErrNoNetwork)
	}
	if err != nil {
		return Node{}, err
	}
	others, err := Joined(home)
	if err != nil {
		return Node{}, err
	}
	node := Node{Name: name, Home: filepath.Join(home, name)}
	if !joinedName.MatchString(name) {
		return Node{}, fmt.Errorf("--name is %q; write up to 39 small letters, digits and -", name)
	}
	if _, err := os.Lstat(node.Home); err == nil {
		return Node{}, fmt.Errorf("%s is there already; choose another --name", node.Home)
	}
	if node.Ports, err = freePorts(m, others); err != nil {
		return Node{}, err
	}
	if err := m.initJoined(&node, publishes); err != nil {
		return Node{}, errors.Join(err, os.RemoveAll(node.Home))
	}
	if publishes {
		if err := m.fundJoined(ctx, node.Keys.Publisher); err != nil {
			return Node{}, errors.Join(err, os.RemoveAll(node.Home))
		}
	}
	text, err := json.MarshalIndent(node, "", "  ")
	if err != nil {
		return Node{}, fmt.Errorf("encode node: %w", err)
	}
	return node, atomicfile.Write(joinedFile(node.Home), append(text, '\n'), 0o644)
}

func joinedFile(home string) string { return filepath.Join(home, "joined.json") }

// Joined are the nodes that joined the network of a home, by name.
func Joined(home string) ([]Node, error) {
	files, err := filepath.Glob(joinedFile(filepath.Join(home, "*")))
	if err != nil {
		return nil, fmt.Errorf("look for joined nodes: %w", err)
	}
	nodes := make([]Node, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(text, &nodes[i])
		}
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
	}
	return nodes, nil
}

// freePorts are those of the first place behind the network's own of which nobody has one.
func freePorts(m *Manifest, joined []Node) (Ports, error) {
	taken := map[int]bool{}
	for _, node := range joined {
		taken[node.Ports.RPC] = true
	}
	for place := range maxJoined {
		p := nodePorts(m.BasePort, len(m.Nodes)+place)
		if p.P2P < 65_536 && !taken[p.RPC] && busyPort(p.all()) == 0 {
			return p, nil
		}
	}
	return Ports{}, fmt.Errorf("no place of %d behind the network's ports is free", maxJoined)
}

// initJoined makes the home as `aztecd init` does.
func (m *Manifest) initJoined(node *Node, publishes bool) error {
	objects, consensus, err := peersOf(m, -1, nil)
	if err != nil {
		return err
	}
	settings := map[string]string{
		"p2p.listen": ports.Loopback(node.Ports.P2P), "rpc.listen": ports.Loopback(node.Ports.RPC),
		"l1.endpoints": m.L1.HTTP, "l1.ws": m.L1.WS, "l1.beacon": m.L1.Beacon, "l1.beacon_by_number": fmt.Sprint(m.L1.BeaconByNumber), "l1.poll_ms": "250",
		"comet.rpc.laddr": "tcp://" + ports.Loopback(node.Ports.CometRPC), "comet.p2p.laddr": "tcp://" + ports.Loopback(node.Ports.Consensus),
		"comet.p2p.addr_book_strict": "false", "comet.p2p.allow_duplicate_ip": "true", "comet.p2p.pex": "false",
	}
	made, err := config.Init(config.InitOptions{
		Home: node.Home, Genesis: config.Paths(m.Nodes[0].Home).Genesis, Moniker: node.Name,
		Peers: objects, ConsensusPeers: strings.Join(consensus, ","), Settings: settings,
	})
	if err != nil {
		return err
	}
	node.Keys = made.Keys
	if !publishes {
		return nil
	}
	c, err := config.Load(node.Home, config.Source{})
	if err != nil {
		return err
	}
	c.Publisher.Enabled = true
	return c.Write()
}

// fundJoined sends ether to a publisher from the account that everybody knows.
func (m *Manifest) fundJoined(ctx context.Context, publisher common.Address) error {
	if m.L1.ChainID != devnet.DefaultChainID {
		return fmt.Errorf("the publisher %s has no ether; on an L1 with another chain id than %d send it some yourself", publisher, devnet.DefaultChainID)
	}
	key, err := config.ParseKey(DevKey)
	if err != nil {
		return err
	}
	l1, err := ethclient.DialContext(ctx, m.L1.HTTP)
	if err != nil {
		return fmt.Errorf("reach L1: %w", err)
	}
	defer l1.Close()
	return genesis.Fund(ctx, l1, key, []common.Address{publisher})
}

// Listed is a process of a network, for scripts.
type Listed struct {
	Name string `json:"name"`
	// PID is 0 when it does not run.
	PID  int    `json:"pid"`
	Home string `json:"home"`
	RPC  string `json:"rpc,omitempty"`
	Log  string `json:"log"`
}

// List are the processes of the network of a home: L1, if it is embedded, the validators,
// and who joined. Who was started by hand is found when Note was told.
func List(home string) ([]Listed, error) {
	m, err := LoadManifest(home)
	if err != nil {
		return nil, err
	}
	if m == nil {
		return nil, fmt.Errorf("%s: %w", home, ErrNoNetwork)
	}
	alive, err := survivorsOf(home).alive()
	if err != nil {
		return nil, err
	}
	joined, err := Joined(home)
	if err != nil {
		return nil, err
	}
	pids := map[string]int{}
	for _, s := range alive {
		pids[s.Name] = s.PID
	}
	log := func(name string) string { return filepath.Join(home, "logs", name+".log") }
	var all []Listed
	if m.L1.Embedded {
		all = append(all, Listed{Name: l1Name, PID: pids[l1Name], Home: filepath.Join(home, "l1"), RPC: m.L1.HTTP, Log: log(l1Name)})
	}
	for _, node := range append(append([]Node{}, m.Nodes...), joined...) {
		all = append(all, Listed{Name: node.Name, PID: pids[node.Name], Home: node.Home, RPC: node.RPC(), Log: log(node.Name)})
	}
	return all, nil
}

// Note says that a process was started by hand, so that List and the next run find it.
func Note(home, name string, pid int) error {
	all, err := List(home)
	if err != nil {
		return err
	}
	for _, one := range all {
		if one.Name == name {
			return survivorsOf(home).add(name, pid)
		}
	}
	return fmt.Errorf("the network in %s has no %s", home, name)
}
