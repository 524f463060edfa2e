package e2e

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/restart"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/test/long"
)

// A committee whose keys are lost stops its chain for good. Governance sends the lost
// validator away and restarts the chain; it goes on from what L1 confirmed last, with a
// node that unwound its own state and one that made it from L1 alone, on the same
// contract, and an audit goes over the seam. What was locked and not confirmed is lost.
func TestAChainOutlivesItsCommittee(t *testing.T) {
	long.Minutes(t)
	d := newDying(t)
	first, second := d.start(gone), d.start(stays)
	node := d.node(stays)
	kept := d.send(second, node, api.StatusCheckpointed)
	eventually(t, second, "nothing is confirmed", func() bool {
		tips, _ := d.tips()
		return tips.Confirmed > 0 && tips.LastChunk >= kept.Chunk
	})
	d.cut.Store(true)
	lost := d.send(second, node, api.StatusLocked)
	raw, err := node.Txs(t.Context(), []common.Hash{kept.TxHash, lost.TxHash})
	require.NoError(t, err)
	_, _ = first.kill(), second.kill()
	require.NoError(t, os.RemoveAll(d.homes[gone]))

	out, err := d.run("restart", "genesis", "--beacon", d.l1.BeaconURL(), "--state", filepath.Join(t.TempDir(), "early"), "--genesis", filepath.Join(t.TempDir(), "early.json"))
	require.Error(t, err, out)
	require.Contains(t, out, "governance did not restart the chain")
	d.remove(gone)
	eventually(t, second, "the lost validator is drawn on", func() bool { _, seats := d.tips(); return seats == 1 })
	before, _ := d.tips()
	out, err = d.run("restart", "send", "--wait")
	require.NoError(t, err, out)
	require.Contains(t, out, "LOST")

	state, file := filepath.Join(t.TempDir(), "state"), filepath.Join(t.TempDir(), "genesis.json")
	made := d.genesis(state, file)
	require.Equal(t, before.Confirmed, made.Checkpoint)
	require.Less(t, made.Chunk, lost.Chunk)
	again := filepath.Join(t.TempDir(), "genesis.json")
	require.Equal(t, made.ChainID, d.genesis(filepath.Join(t.TempDir(), "state"), again).ChainID)
	require.Equal(t, read(t, file), read(t, again), "everybody makes the same")

	_, p, err := config.LoadGenesis(file)
	require.NoError(t, err)
	d.configure(comes, p)
	out, err = d.command("restart", "adopt", "--genesis", file, "--state", state, "--home", d.homes[comes])
	require.NoError(t, err, out)
	out, err = d.command("restart", "adopt", "--genesis", file, "--home", d.homes[stays])
	require.NoError(t, err, out)
	require.FileExists(t, filepath.Join(d.homes[stays], "data."+d.params.ChainID(), "signing_book.jsonl"))

	d.cut.Store(false)
	second, third := d.start(stays), d.start(comes)
	node, other := d.node(stays), d.node(comes)
	eventually(t, second, "the restarted chain locks nothing", func() bool {
		tips, err := node.Tips(context.Background())
		return err == nil && tips.Locked.Chunk >= made.Chunk
	})
	receipt, err := node.Receipt(t.Context(), kept.TxHash)
	require.NoError(t, err)
	require.Equal(t, kept.Chunk, receipt.Chunk)
	_, err = node.Receipt(t.Context(), lost.TxHash)
	require.ErrorContains(t, err, "never had it")

	_, err = node.SendTx(t.Context(), raw[0])
	require.Error(t, err, "a tx that stands in the state is in it once")
	_, err = node.SendTx(t.Context(), raw[1])
	require.NoError(t, err)
	fresh := d.send(second, node, api.StatusCheckpointed)
	require.Greater(t, fresh.Chunk, made.Chunk)
	eventually(t, second, "the lost tx does not come back", func() bool {
		receipt, err := node.Receipt(context.Background(), lost.TxHash)
		return err == nil && receipt.Status.Reached(api.StatusLocked)
	})
	eventually(t, second, "the node is not ready", func() bool {
		health, err := node.Health(context.Background())
		return err == nil && health.Ready
	})
	eventually(t, third, "the node that came from L1 does not follow", func() bool {
		chunk, err := other.Chunk(context.Background(), api.AtNumber(fresh.Chunk))
		return err == nil && chunk.Hash == hashOf(t, node.Chunk, fresh.Chunk)
	})
	eventually(t, second, "L1 confirms nothing of the restarted chain", func() bool {
		tips, _ := d.tips()
		return tips.Confirmed > made.Checkpoint
	})
	require.NoError(t, second.stop(t), second.output())
	require.NoError(t, third.stop(t), third.output())

	out, err = d.run("audit", "--beacon", d.l1.BeaconURL(), "--home", filepath.Join(t.TempDir(), "audit"))
	require.NoError(t, err, out)
	require.Contains(t, out, "are right")
	done, err := restart.Adopt(restart.AdoptOptions{Home: d.homes[stays], Genesis: file})
	require.NoError(t, err)
	require.Empty(t, done.Aside, "what goes on already is left alone")
}

// send makes a tx and waits until it has come that far.
func (d *dying) send(p *process, node *client.Client, wait api.Status) (receipt api.Receipt) {
	d.t.Helper()
	eventually(d.t, p, "no tx comes so far as to be "+string(wait), func() bool {
		if receipt.TxHash != (common.Hash{}) {
			receipt, _ = node.Receipt(context.Background(), receipt.TxHash)
			return receipt.Status.Reached(wait)
		}
		receipt, _ = load.SendOne(context.Background(), node, load.OneOptions{Shape: load.Shape{NoteHashes: 1, Nullifiers: 1}}, api.StatusPending)
		return false
	})
	return receipt
}

// run runs a command on the rollup as L1 has it.
func (d *dying) run(args ...string) (string, error) {
	return d.command(append(args, "--l1", d.l1.HTTPURL(), "--rollup", d.params.Rollup.Hex())...)
}

func (d *dying) command(args ...string) (string, error) {
	cmd := exec.CommandContext(d.t.Context(), d.binary, args...)
	cmd.Env = append(os.Environ(), "AZTECD_L1_KEY="+d.governanceKey())
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// genesis makes the restarted chain's, once the restart and the draw of the committee that
// begins are final.
func (d *dying) genesis(state, file string) (made restart.Made) {
	d.t.Helper()
	var out string
	eventually(d.t, &process{}, "the restart, or the draw of who begins, is never final", func() bool {
		var err error
		out, err = d.run("restart", "genesis", "--beacon", d.l1.BeaconURL(), "--state", state, "--genesis", file, "--output", "json")
		early := strings.Contains(out, "did not restart") || strings.Contains(out, "has not drawn the committee that begins")
		require.True(d.t, err == nil || early, out)
		return err == nil
	})
	require.NoError(d.t, json.Unmarshal([]byte(out[strings.Index(out, "{"):]), &made), out)
	return made
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}
