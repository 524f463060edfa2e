package app

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// RPC connections never take the files that databases and peers need, and a process
// with too few files says so before anything is open.
func TestConnectionsStayBelowTheFileLimit(t *testing.T) {
	const peers = 174
	for name, c := range map[string]struct {
		limit        uint64
		rpc, comet   int // asked
		wantRPC      int
		wantComet    int
		wantsMessage string
	}{
		"room for all":          {limit: 65_536, rpc: 512, comet: 256, wantRPC: 512, wantComet: 256},
		"the usual soft limit":  {limit: 1024, rpc: 512, comet: 256, wantRPC: 65, wantComet: 32},
		"one RPC asks for less": {limit: 2048, rpc: 2000, comet: 10, wantRPC: 1116, wantComet: 6},
		"too few":               {limit: 256, rpc: 512, comet: 256, wantsMessage: "`ulimit -n"},
	} {
		rpc, comet, err := files{limit: c.limit, peers: peers, rpc: c.rpc, cometRPC: c.comet}.share()
		if c.wantsMessage != "" {
			require.ErrorContains(t, err, c.wantsMessage, name)
			continue
		}
		require.NoError(t, err, name)
		require.Equal(t, c.wantRPC, rpc, name)
		require.Equal(t, c.wantComet, comet, name)
		require.LessOrEqual(t, uint64(rpc+comet+peers+databaseFiles+otherFiles), c.limit, name)
	}
}
