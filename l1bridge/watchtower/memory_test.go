package watchtower_test

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// homes are what members have on disk.
func (s *scene) homes() (all []txmgr.Options) {
	for i := range l1test.Members {
		all = append(all, s.AccountOptions(s.t, s.Publishers[i]))
	}
	return all
}

// restart begins the members' processes, which know what is in their homes alone.
func (s *scene) restart(homes ...txmgr.Options) {
	s.nodes = nil
	for _, home := range homes {
		s.nodes = append(s.nodes, s.joinWith(home, common.Address{}))
	}
}

// Who published a shorter version that was locked, before a longer one replaced it, is not
// convicted because all processes that saw its certificate have ended since. A file that is
// damaged keeps no watchtower from starting.
func TestAChargeOfAShorterVersionIsAnsweredAfterARestart(t *testing.T) {
	s := newScene(t)
	homes := s.homes()
	s.restart(homes...)
	s.Lock(t, 0, 1)
	s.publish(2)
	s.watch(3) // each looks at what it brings
	p, known := s.nodes[0].view.Snapshot().Publication(1)
	require.True(t, known)
	s.Lock(t, 0, 1)
	s.Close(t)
	s.publishAs(4, publisher.PublishLocked)
	damaged := filepath.Join(homes[0].Journal+".memory", common.Hash{1}.Hex()[2:]+".lock")
	require.NoError(t, os.WriteFile(damaged, []byte{1, 2, 3}, 0o600))
	s.restart(homes...)
	s.send(s.Leader(4), bindings.NewRollup().PackCharge(1, p.Record()), nil, big.NewInt(1e17))
	var done []watchtower.Action
	for slot := uint64(5); slot < 9; slot++ {
		done = append(done, s.watch(slot)...)
	}
	require.Contains(t, done, watchtower.Answer)
}

// What covers a publication is here as well where no source of blobs gives what came with
// it, and what L1 has confirmed for long is kept no longer.
func TestCertificatesAreKeptUntilL1HasConfirmedThem(t *testing.T) {
	s := newScene(t)
	homes := s.homes()[:1]
	s.restart(s.homes()...)
	s.nodes[0] = s.joinWithout(homes[0])
	s.Lock(t, 0, 1)
	s.publish(2)
	s.watch(3)
	files := func() []string {
		all, err := filepath.Glob(filepath.Join(homes[0].Journal+".memory", "*.lock"))
		require.NoError(t, err)
		return all
	}
	require.Len(t, files(), 1)
	s.Close(t)
	for slot := uint64(4); s.tips().Confirmed < 1; slot++ {
		s.watch(slot)
	}
	for range 150 {
		s.Seal(t)
	}
	require.NoError(t, s.nodes[0].view.Step(t.Context()))
	_, err := s.nodes[0].tower.Step(t.Context())
	require.NoError(t, err)
	require.Empty(t, files())
}

// A bond is fetched however long the account's process was away: nobody else ends its
// charge or its accusation.
func TestOurChargeIsSettledHoweverLongWeWereAway(t *testing.T) {
	s := newBlame(t)
	homes := s.homes()
	s.restart(homes...)
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	s.forge(3, false)
	slot := uint64(4)
	s.rescued(&slot, 1)
	by := s.until(&slot, watchtower.Charge)[0]
	s.nodes = nil
	for range 330 { // more than are looked back at
		s.Seal(t)
	}
	s.restart(homes[by])
	slot = s.Params.SlotAt(uint64(s.Now().UnixMilli())) + 1
	s.until(&slot, watchtower.Settle, watchtower.Withdraw)
}

// reverts is what a server says of a call that a contract refuses.
type reverts struct{}

func (reverts) Error() string          { return "execution reverted" }
func (reverts) ErrorCode() int         { return 3 }
func (reverts) ErrorData() interface{} { return "0x01020304" }

// What L1 refuses was not made: nothing is kept of it.
func TestARefusedAccusationIsNotKept(t *testing.T) {
	s := unpublished(t)
	wire := s.Wire("refusing")
	wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_call" && len(c.Params) > 2 {
			return nil, reverts{} // a rehearsal
		}
		return ask()
	})
	opts := s.AccountOptions(t, s.Publishers[slices.Index(s.sits(0), false)])
	opts.Client = l1test.ClientOf(t, wire)
	n := s.joinWith(opts, common.Address{})
	refused := false
	for i := uint64(6); !refused; i++ {
		require.Less(t, i, uint64(120))
		s.SealInto(t, i/3, i%3)
		require.NoError(t, n.view.Step(t.Context()))
		d, err := n.tower.Step(t.Context())
		if d.Action == watchtower.Accuse {
			require.ErrorContains(t, err, "contract refuses")
			refused = true
		}
	}
	kept, err := filepath.Glob(filepath.Join(opts.Journal+".memory", "*"))
	require.NoError(t, err)
	require.Empty(t, kept)
}

// A certificate that could not be written down is when it can be.
func TestACertificateThatCouldNotBeKeptIsKeptLater(t *testing.T) {
	s := newScene(t)
	home := s.homes()[0]
	memory := home.Journal + ".memory"
	s.nodes[0] = s.joinWithout(home)
	require.NoError(t, os.RemoveAll(memory))
	require.NoError(t, os.WriteFile(memory, nil, 0o600)) // in the directory's place
	s.Lock(t, 0, 1)
	s.publish(2)
	s.watch(3)
	require.NoError(t, os.Remove(memory))
	s.watch(4)
	files, err := filepath.Glob(filepath.Join(memory, "*.lock"))
	require.NoError(t, err)
	require.Len(t, files, 1)
}
