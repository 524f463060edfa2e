package testnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/internal/atomicfile"
)

// Options say what network to make.
type Options struct {
	// Dir takes everything.
	Dir string
	// Hosts are the nodes.
	Hosts []Host
	// Genesis is the file of the chain; empty: it is to be made from the validators' file.
	Genesis string
	// L1, WS and Beacon are where the nodes reach L1: their own machines' addresses of it.
	L1, Beacon []string
	WS         string
	// RPCListen is the address that JSON-RPC and CometBFT's RPC listen on.
	RPCListen string
	// NodeHome is the directory of machines in which the nodes' homes will be.
	NodeHome string
	// Program is the path of aztecd on the machines, User who runs it.
	Program, User string
}

// Made is what Init made.
type Made struct {
	Dir string `json:"dir"`
	// Validators is the file for `aztecd l1 deploy`.
	Validators string `json:"validators"`
	// ChainID is empty as long as there is no genesis.
	ChainID string `json:"chain_id,omitempty"`
	Nodes   []Node `json:"nodes"`
}

// Node is one of the network's.
type Node struct {
	Name    string      `json:"name"`
	Home    string      `json:"home"`
	Keys    config.Keys `json:"keys"`
	Unit    string      `json:"unit,omitempty"`
	Env     string      `json:"env,omitempty"`
	RPC     string      `json:"rpc"`
	Peer    string      `json:"peer"`
	Comet   string      `json:"consensus_peer"`
	Metrics string      `json:"metrics"`
}

// Check returns an error that names what cannot work.
func (o *Options) Check() error {
	var errs []error
	demand := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	demand(o.Dir != "", "--dir is empty; name a directory")
	demand(len(o.Hosts) > 0, "there is no node; write --validators 1 or more, or a line into --hosts")
	demand(filepath.IsAbs(o.NodeHome), "--node-home is %q; write a path from /", o.NodeHome)
	demand(filepath.IsAbs(o.Program), "--program is %q; write a path from /", o.Program)
	demand(nodeName.MatchString(o.User), "--user is %q; write an account's name", o.User)
	demand(isIP(o.RPCListen), "--rpc-listen is %q; write an IP address", o.RPCListen)
	for _, text := range append(append([]string{o.WS}, o.L1...), o.Beacon...) {
		demand(!strings.ContainsAny(text, "\"'\\\n\r$ %,"), "a URL of L1 has a quote, a blank, a comma, $, %% or a backslash; write it encoded")
	}
	return errors.Join(errs...)
}

// Init makes the directory of a network. What is there of an earlier call is kept, if it is a key,
// and written anew if not.
func Init(o Options) (*Made, error) {
	if err := o.Check(); err != nil {
		return nil, err
	}
	chainID := ""
	if o.Genesis != "" {
		_, params, err := config.LoadGenesis(o.Genesis)
		if err != nil {
			return nil, err
		}
		chainID = params.ChainID()
	}
	made := &Made{Dir: o.Dir, Validators: filepath.Join(o.Dir, "validators.json"), ChainID: chainID}
	for _, h := range o.Hosts {
		home := filepath.Join(o.Dir, h.Name)
		keys, err := config.MakeKeys(home)
		if err != nil {
			return nil, fmt.Errorf("make keys of %s: %w", h.Name, err)
		}
		made.Nodes = append(made.Nodes, Node{
			Name: h.Name, Home: home, Keys: keys, RPC: "http://" + h.hostPort(RPCPort), Metrics: h.hostPort(MetricsPort),
			Peer: h.multiaddr(keys.PeerID), Comet: keys.NodeID + "@" + h.hostPort(ConsensusPort),
		})
	}
	if err := made.writeValidators(); err != nil {
		return nil, err
	}
	if chainID == "" {
		return made, nil
	}
	for i, h := range o.Hosts {
		if err := o.home(made.Nodes, i, h); err != nil {
			return nil, fmt.Errorf("%s: %w", h.Name, err)
		}
		if err := o.service(&made.Nodes[i], h); err != nil {
			return nil, fmt.Errorf("%s: %w", h.Name, err)
		}
	}
	return made, made.write("testnet.json", made)
}

func (m *Made) writeValidators() error {
	type entry struct {
		Attester  string `json:"attester"`
		Publisher string `json:"publisher"`
	}
	var all []entry
	for _, n := range m.Nodes {
		all = append(all, entry{n.Keys.AttesterKey.String(), n.Keys.Publisher.Hex()})
	}
	return m.write("validators.json", all)
}

func (m *Made) write(name string, what any) error {
	text, err := json.MarshalIndent(what, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	return atomicfile.Write(filepath.Join(m.Dir, name), append(text, '\n'), 0o644)
}

// home writes a node's configuration. It is for the machine, so it names the others' addresses.
func (o *Options) home(nodes []Node, i int, h Host) error {
	var peers, consensus []string
	private := false
	for j, n := range nodes {
		private = private || o.Hosts[j].private() || o.Hosts[j].At > 0
		if j != i {
			peers, consensus = append(peers, n.Peer), append(consensus, n.Comet)
		}
	}
	anywhere := "0.0.0.0"
	if strings.Contains(h.Addr, ":") {
		anywhere = "::"
	}
	listen := func(on string, first int) string { return Host{Addr: on, At: h.At}.hostPort(first) }
	settings := map[string]string{
		"node.moniker": h.Name, "p2p.listen": listen(anywhere, ObjectsPort), "rpc.listen": listen(o.RPCListen, RPCPort),
		"rpc.metrics_listen": listen(o.RPCListen, MetricsPort), "comet.p2p.laddr": "tcp://" + listen(anywhere, ConsensusPort),
		"comet.rpc.laddr": "tcp://" + listen(o.RPCListen, CometRPCPort),
	}
	if private {
		settings["comet.p2p.addr_book_strict"], settings["comet.p2p.allow_duplicate_ip"] = "false", "true"
	}
	if len(o.L1) > 0 {
		settings["l1.endpoints"] = strings.Join(o.L1, ",")
	}
	if len(o.Beacon) > 0 {
		settings["l1.beacon"] = strings.Join(o.Beacon, ",")
	}
	if o.WS != "" {
		settings["l1.ws"] = o.WS
	}
	_, err := config.Init(config.InitOptions{
		Home: nodes[i].Home, Genesis: o.Genesis, Moniker: h.Name, Peers: peers, ConsensusPeers: strings.Join(consensus, ","),
		Settings: settings, Force: true,
	})
	return err
}

// service writes a node's unit and its environment. Both are beside the homes: whoever has them has no
// secret.
func (o *Options) service(n *Node, h Host) error {
	dir := filepath.Join(o.Dir, "systemd")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make directory: %w", err)
	}
	n.Unit, n.Env = filepath.Join(dir, "aztecd-"+h.Name+".service"), filepath.Join(dir, h.Name+".env")
	if err := atomicfile.Write(n.Unit, []byte(o.unit(h)), 0o644); err != nil {
		return err
	}
	if _, err := os.Stat(n.Env); !errors.Is(err, fs.ErrNotExist) {
		return err // an operator's own
	}
	return atomicfile.Write(n.Env, []byte(o.env(h)), 0o644)
}

func (o *Options) nodeHome(h Host) string { return filepath.Join(o.NodeHome, h.Name) }

// env is the environment of a node, as systemd's EnvironmentFile and compose's env_file have it.
func (o *Options) env(h Host) string {
	return "# Environment of " + h.Name + ", for systemd (EnvironmentFile) and docker compose (env_file).\n" +
		"# It goes before config/aztecd.toml; `aztecd start --help` names all variables.\n" +
		"AZTECD_HOME=" + o.nodeHome(h) + "\n"
}

// unit is the systemd unit of a node.
func (o *Options) unit(h Host) string {
	lines := []string{
		"# Made by `aztecd testnet init`.",
		"[Unit]",
		"Description=aztecd node " + h.Name,
		"Wants=network-online.target",
		"After=network-online.target time-sync.target",
		"# A node that ends by itself says why: after five times in ten minutes somebody has to look.",
		"StartLimitIntervalSec=600",
		"StartLimitBurst=5",
		"",
		"[Service]",
		"User=" + o.User,
		"EnvironmentFile=-/etc/aztecd/" + h.Name + ".env",
		"ExecStart=" + o.Program + " start --home " + o.nodeHome(h),
		"Restart=on-failure",
		"RestartSec=5",
		"KillSignal=SIGTERM",
		"TimeoutStopSec=90",
		"LimitNOFILE=" + strconv.Itoa(fileLimit),
		"NoNewPrivileges=true",
		"ProtectSystem=strict",
		"ProtectHome=true",
		"PrivateTmp=true",
		"ReadWritePaths=" + o.nodeHome(h),
		"UMask=0077",
		"",
		"[Install]",
		"WantedBy=multi-user.target",
	}
	return strings.Join(slices.Concat(lines, []string{""}), "\n")
}

// fileLimit has room for peers, databases and wallets.
const fileLimit = 65_536
