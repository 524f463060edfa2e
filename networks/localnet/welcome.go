package localnet

import (
	"fmt"
	"path/filepath"

	"github.com/aztecd/aztecd/x/committee"
)

// welcome says where everything is and what to try.
func (n *network) welcome() {
	m := n.m
	n.screen.line("")
	n.screen.line("Chain %s: %d validators, a slot every %s. Every %d slots L1 draws a committee of %d of them; any %d members lock a chunk.",
		m.ChainID, len(m.Nodes), n.o.Slot, m.EpochSlots, m.Committee, committee.Quorum(m.Committee))
	rows := [][]string{{"", "node RPC (http, ws)", "CometBFT RPC", "pid", "log"}}
	for i, node := range m.Nodes {
		rows = append(rows, []string{
			node.Name, node.RPC(), node.CometRPC(), fmt.Sprint(n.validators[i].PID()), n.validators[i].Log,
		})
	}
	n.screen.line("%s", table(rows))
	n.screen.line("")
	l1 := [][]string{{"Ethereum L1", m.L1.HTTP}}
	if m.L1.WS != "" {
		l1 = append(l1, []string{"  websocket", m.L1.WS})
	}
	l1 = append(l1, []string{"  beacon API (blobs)", m.L1.Beacon}, []string{"  Rollup contract", m.Rollup.Hex()})
	if m.L1.Embedded {
		l1 = append(l1, []string{"  log", filepath.Join(n.o.Home, "logs", "l1.log")})
	}
	if p := m.Proving; p != nil {
		l1 = append(l1, []string{"  prover", fmt.Sprintf("%s, log %s", p.Prover, filepath.Join(n.o.Home, "logs", proverName+".log"))})
	}
	n.screen.line("%s", table(l1))

	first, last := m.Nodes[0], m.Nodes[len(m.Nodes)-1]
	verify := fmt.Sprintf("--node %s --l1 %s --beacon %s", first.RPC(), m.L1.HTTP, m.L1.Beacon)
	if m.L1.BeaconByNumber {
		verify += " --beacon-by-number"
	}
	self := n.o.Executable
	n.screen.line("")
	n.screen.line("Each chunk below is locked by two thirds of the committee as soon as it is made; when its slot is over, the slot's")
	n.screen.line("chunks go to L1 together, as a checkpoint. Now try this, in another terminal:")
	n.screen.line("%s", table([][]string{
		{"  send a tx, wait for its lock", fmt.Sprintf("%s tx send --node %s --wait locked", self, first.RPC())},
		{"  look at the tips", fmt.Sprintf("%s query tips --node %s", self, last.RPC())},
		{"  check a checkpoint against L1", fmt.Sprintf("%s query checkpoint 1 --verify %s", self, verify)},
		{"  kill a node: the others go on", fmt.Sprintf("kill -9 %d", n.validators[len(n.validators)-1].PID())},
		{"  and bring it back", fmt.Sprintf("%s start --home %s", self, last.Home)},
	}))
	n.screen.line("")
}
