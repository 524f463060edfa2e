package restart

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/protocol"
)

// seats is a committee of so many.
func seats(t *testing.T, n int) (c *committee.Committee, validators []protocol.Validator) {
	t.Helper()
	var drawn []committee.Drawn
	for i := range n {
		key, err := crypto.ToECDSA(common.Hash{31: byte(i + 1)}.Bytes())
		require.NoError(t, err)
		compressed := crypto.CompressPubkey(&key.PublicKey)
		drawn = append(drawn, committee.Drawn{Member: committee.Member{Attester: crypto.PubkeyToAddress(key.PublicKey)}, Key: compressed})
		validators = append(validators, protocol.Validator{Attester: compressed, Publisher: common.Address{byte(i + 1)}})
	}
	c, err := committee.Draw(drawn)
	require.NoError(t, err)
	return c, validators
}

// dead is a chain of two checkpoints that was restarted from its last one, in a block of
// the third epoch, with the committee drawn for that.
func dead(t *testing.T) (at *audit.AtRestart, block, origin protocol.L1Block, first *committee.Committee) {
	t.Helper()
	n := ledgertest.New(t)
	for slot := range uint64(2) {
		n.Decide(t, slot, ledgertest.Full(slot+1))
	}
	first, n.Params.Validators = seats(t, 4)
	n.Params.SetCommittee(4)
	h := n.Checkpoint.Header
	block = protocol.L1Block{Number: 70, Hash: common.Hash{7}, Timestamp: n.Params.EpochStart(2)/1000 + 12}
	origin = protocol.L1Block{Number: h.Origin.Number, Hash: h.Origin.Hash, Timestamp: 12 * h.Origin.Number}
	return &audit.AtRestart{
		Params: n.Params, State: n.State,
		Restart: published.Restart{Count: 1, After: h.Number, Generation: 1, BlockNumber: 70, BlockHash: block.Hash},
		Tips:    view.Tips{Number: h.Number, Restarts: 1, Confirmed: h.Number, ConfirmedHash: h.Hash(), Closed: true},
	}, block, origin, first
}

// The genesis of a restarted chain is that of the deployment but for the restart, and
// names the state that it goes on from.
func TestARestartedGenesisNamesItsState(t *testing.T) {
	at, block, origin, first := dead(t)
	p, err := paramsOf(at, block, origin, first)
	require.NoError(t, err)
	require.Equal(t, at.Params.Undeployed(), p.Undeployed())
	require.NotEqual(t, at.Params.ChainID(), p.ChainID())
	require.EqualValues(t, 2+protocol.RestartLag, p.Restart.Epoch)
	named, err := committee.First(p)
	require.NoError(t, err)
	require.True(t, first.Same(named))
	_, err = at.State.Restarted(p)
	require.NoError(t, err)

	// The new chain may have gone on since.
	at.Tips.Number, at.Tips.Confirmed, at.Tips.ConfirmedHash = 9, 8, common.Hash{8}
	same, err := paramsOf(at, block, origin, first)
	require.NoError(t, err)
	require.Equal(t, p, same)
}

// Where L1 does not say that this chain was restarted from this state, there is none.
func TestNoGenesisOfWhatWasNotRestarted(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(at *audit.AtRestart)
		want  error
	}{
		"never restarted":       {func(at *audit.AtRestart) { at.Tips.Restarts, at.Restart = 0, published.Restart{} }, audit.ErrNotRestarted},
		"an older restart":      {func(at *audit.AtRestart) { at.Tips.Restarts = 2 }, ErrUnlike},
		"an unconfirmed tip":    {func(at *audit.AtRestart) { at.Tips.Confirmed-- }, ErrUnlike},
		"another state":         {func(at *audit.AtRestart) { at.Tips.ConfirmedHash[0]++ }, ErrUnlike},
		"a state further on":    {func(at *audit.AtRestart) { at.Restart.After--; at.Tips.Confirmed-- }, ErrUnlike},
		"parameters of another": {func(at *audit.AtRestart) { at.Params.RestartCount = 1 }, ErrUnlike},
		"another L1 origin": {func(at *audit.AtRestart) {
			h := &at.State.Checkpoint.Header
			h.Origin.Number++
			at.Tips.ConfirmedHash = h.Hash()
		}, ledger.ErrRestart},
		"seats that cannot sign": {func(at *audit.AtRestart) { at.Params.MinCommittee = 5 }, ErrCommittee},
	} {
		at, block, origin, first := dead(t)
		c.spoil(at)
		_, err := paramsOf(at, block, origin, first)
		require.ErrorIs(t, err, c.want, name)
	}
	at, block, origin, _ := dead(t)
	_, validators := seats(t, 4)
	var drawn []committee.Drawn
	for i, v := range validators {
		key := v.Attester
		if i > 1 {
			key = nil
		}
		drawn = append(drawn, committee.Drawn{Member: committee.Member{Attester: common.Address{byte(i)}}, Key: key})
	}
	empty, err := committee.Draw(drawn)
	require.NoError(t, err)
	_, err = paramsOf(at, block, origin, empty)
	require.ErrorIs(t, err, ErrCommittee)
}
