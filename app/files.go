package app

import "fmt"

const (
	// databaseFiles is what the databases may have open: 256 tables each of world state
	// and tx objects (x/worldstate), and CometBFT's.
	databaseFiles = 2*256 + 3*cometTables
	// otherFiles are logs, journals, listeners, L1, the l1Tables of what was kept of it,
	// and connections being made.
	otherFiles = 96
	// fewConnections is the least that RPC can be of use with.
	fewConnections = 32
)

// files says how many connections a process may have, by its limit of open files.
// Without a bound idle wallets take the files that consensus needs for its log and its
// databases, and CometBFT panics when it can't open one.
type files struct {
	// limit of the process.
	limit uint64
	// peers of both networks.
	peers int
	// rpc and cometRPC are the connections that the configuration asks for.
	rpc, cometRPC int
}

// share gives the RPCs what is left of the limit after peers and databases, at most
// what was asked for. An error says how many files are needed.
func (f files) share() (rpc, cometRPC int, err error) {
	reserved := uint64(databaseFiles + otherFiles + f.peers)
	if need := reserved + 2*fewConnections; f.limit < need {
		return 0, 0, fmt.Errorf("this process may open %d files, a node needs %d: raise the limit (`ulimit -n %d`, or LimitNOFILE of the service), or lower p2p.max_peers", f.limit, need, need)
	}
	left := f.limit - reserved
	asked := uint64(f.rpc) + uint64(f.cometRPC)
	if asked <= left {
		return f.rpc, f.cometRPC, nil
	}
	cut := func(n int) int { return min(n, max(fewConnections, int(uint64(n)*left/asked))) }
	rpc = cut(f.rpc)
	return rpc, min(cut(f.cometRPC), int(left)-rpc), nil
}
