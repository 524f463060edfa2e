package e2e

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	appclient "github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/networks/machine"
)

// faultMembers sit in each epoch's committee; one of them may be faulty.
const faultMembers = 5

// faultScene is a loaded network of which members go wrong.
type faultScene struct {
	t         *testing.T
	net       *localnet.Network
	byzantine string
	aztecd    string
	env       []string // of members
	nodes     []*appclient.Client
	names     []string
	attesters []common.Address
	eth       *ethclient.Client
	begun     uint64 // L1's head then
	stakes    *localnet.Stakes
}

func newFaultScene(t *testing.T) *faultScene {
	t.Helper()
	s := &faultScene{t: t, byzantine: filepath.Join(t.TempDir(), "byzantine"), aztecd: build(t)}
	out, err := exec.Command("go", "build", "-o", s.byzantine, "../byzantine").CombinedOutput()
	require.NoError(t, err, string(out))
	s.net, err = localnet.Start(t.Context(), localnet.Options{
		Home: filepath.Join(t.TempDir(), "net"), Validators: faultMembers, EpochSlots: 8, Slot: 3 * time.Second, L1Block: time.Second,
		Executable: s.aztecd, Out: new(bytes.Buffer), Logger: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.net.Close()) })
	m := s.net.Manifest()
	s.eth, err = ethclient.Dial(m.L1.HTTP)
	require.NoError(t, err)
	t.Cleanup(s.eth.Close)
	s.begun, err = s.eth.BlockNumber(t.Context())
	require.NoError(t, err)
	s.stakes, err = s.net.Stakes(t.Context())
	require.NoError(t, err)
	t.Cleanup(s.stakes.Close)
	for _, node := range m.Nodes {
		c, err := appclient.Dial(t.Context(), node.RPC())
		require.NoError(t, err)
		t.Cleanup(c.Close)
		s.nodes, s.names, s.attesters = append(s.nodes, c), append(s.names, node.Name), append(s.attesters, node.Keys.Attester)
	}
	s.load()
	return s
}

// load sends to all nodes until the test ends.
func (s *faultScene) load() {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = load.Send(ctx, load.Config{ // nodes that are away refuse
			Nodes: s.nodes, TPS: 4, Shape: load.DefaultShape(), Seed: [32]byte{1}, Logger: slog.New(slog.DiscardHandler),
		}, load.NewTrack())
	}()
	s.t.Cleanup(func() { cancel(); <-done })
}

// member has one member go wrong until the others saw it and L1 took what it was to take;
// then it is honest again.
func (s *faultScene) member(row faultRow, i int) string {
	s.t.Helper()
	before, from := s.taken(), s.head()
	s.swap(i, row.name)
	see := s.sees(row.name, i, from)
	s.until(row.name+": others do not see it", see)
	want := row.want(s.names, i)
	s.until(row.name+": L1 does not take what it was to", func(context.Context) error {
		if now := s.taken()[len(before):]; len(now) < len(want) {
			return fmt.Errorf("L1 took %v, not %v", now, want)
		}
		return nil
	})
	s.swap(i, "")
	s.goesOn()
	now := s.taken()[len(before):]
	for _, one := range now { // of who signs twice in two epochs, twice
		require.Contains(s.t, want, one, row.name)
	}
	return fmt.Sprintf("%s %s.\nOthers: %s.\nL1 took %s.\n", s.names[i], row.does, row.seen, told(now))
}

// all has every member go wrong until the committee of an epoch has paid for it. From then
// on they accuse their own committee, too: all sit, so nobody else would.
func (s *faultScene) all(row faultRow) string {
	s.t.Helper()
	before := s.taken()
	s.env = []string{"AZTECD_WATCHTOWER_ACCUSE_OWN=true"}
	for i := range s.nodes {
		s.swap(i, row.name)
	}
	want := row.want(s.names, 0)
	s.until(row.name+": nobody pays", func(context.Context) error {
		if now := s.taken()[len(before):]; len(now) < len(want) {
			return fmt.Errorf("L1 took %v, not %v", now, want)
		}
		return nil
	})
	for i := range s.nodes {
		s.swap(i, "")
	}
	now := s.taken()[len(before):]
	for _, one := range now {
		require.Contains(s.t, want, one, row.name)
	}
	return fmt.Sprintf("Each of them %s.\nOthers: %s.\nL1 took %s.\n", row.does, row.seen, told(now))
}

// swap ends a member and starts it with a fault, or without one.
func (s *faultScene) swap(i int, name string) {
	s.t.Helper()
	s.net.Kill(i)
	program, args := s.aztecd, []string{"start", "--home"}
	if name != "" {
		program, args = s.byzantine, []string{"--fault", name, "--home"}
	}
	require.NoError(s.t, s.net.RestartAs(s.t.Context(), i, s.env, program, args...))
}

// until waits for check to say nothing.
func (s *faultScene) until(what string, check func(context.Context) error) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), patience)
	defer cancel()
	require.NoError(s.t, machine.Until(ctx, check), what)
}

// goesOn waits until every node has locked something new, and has it on L1.
func (s *faultScene) goesOn() {
	s.t.Helper()
	var top uint64
	for _, n := range s.nodes {
		tips, err := n.Tips(s.t.Context())
		require.NoError(s.t, err)
		top = max(top, tips.Locked.Chunk)
	}
	s.until("the network does not go on", func(ctx context.Context) error {
		for i, n := range s.nodes {
			tips, err := n.Tips(ctx)
			if err != nil {
				return err
			}
			if tips.Checkpointed.Chunk <= top {
				return fmt.Errorf("%s has %d on L1, %d was locked", s.names[i], tips.Checkpointed.Chunk, top)
			}
		}
		return nil
	})
}

// said tells whether a member's log has a line with all of some words, since it was so long.
func (s *faultScene) said(i int, since int64, words ...string) bool {
	s.t.Helper()
	text, err := os.ReadFile(filepath.Join(filepath.Dir(s.net.Manifest().Nodes[i].Home), "logs", s.names[i]+".log"))
	require.NoError(s.t, err)
	for line := range bytes.Lines(text[min(since, int64(len(text))):]) {
		if !slices.ContainsFunc(words, func(w string) bool { return !bytes.Contains(line, []byte(w)) }) {
			return true
		}
	}
	return false
}

// logged is how long the members' logs are.
func (s *faultScene) logged() (sizes []int64) {
	for i := range s.nodes {
		info, err := os.Stat(filepath.Join(filepath.Dir(s.net.Manifest().Nodes[i].Home), "logs", s.names[i]+".log"))
		require.NoError(s.t, err)
		sizes = append(sizes, info.Size())
	}
	return sizes
}

// newest is the newest locked chunk of a member.
func newest(ctx context.Context, n *appclient.Client) (*api.ChunkInfo, error) {
	tips, err := n.Tips(ctx)
	if err != nil {
		return nil, err
	}
	return n.Chunk(ctx, api.AtNumber(tips.Locked.Chunk))
}
