package rpc_test

import (
	"os"
	"os/exec"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/tx"
)

// The TypeScript client works against a server as nodes have it: calls, refusals, batches, and
// chunks that go on after a connection broke.
func TestTheTypeScriptClientWorks(t *testing.T) {
	program, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed")
	}
	node, server := serve(t)
	node.Refuse = func(x *tx.Tx) error {
		if x.Body().FeePayer.IsUint64() && x.Body().FeePayer.Uint64() == 99 {
			return tx.ErrProof
		}
		return nil
	}
	node.LockAtOnce = true
	run := exec.CommandContext(t.Context(), program, "--experimental-websocket", "../clients/ts/test/node.js")
	run.Env = append(os.Environ(),
		"NODE="+server.Addr(),
		"TXS="+hexutil.Encode(object(t, 1, nil).Encode())+" "+hexutil.Encode(object(t, 2, nil).Encode())+" "+hexutil.Encode(object(t, 3, nil).Encode()),
		"REFUSED="+hexutil.Encode(object(t, 99, nil).Encode()))
	out, err := run.CombinedOutput()
	require.NoError(t, err, "%s", out)
}
