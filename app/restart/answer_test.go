package restart

import (
	"context"
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// Who published what the old chain had locked, and is charged for it after the restart that
// undid it, is cleared by the certificate of then.
func TestTheOldChainAnswersForWhatItLocked(t *testing.T) {
	e := l1test.StartExecutedOf(t, nil, l1test.Restartable(t))
	old := *e.Params
	e.Lock(t, 0, 1)
	e.Publish(t, e, 2, publisher.Propose)
	e.Confirm(t, 1)
	e.Lock(t, 36, 1)
	e.Publish(t, e, 38, publisher.Propose)
	v, err := view.New(e.Client(t), view.Options{Rollup: old.Rollup, FromBlock: old.GenesisOrigin.Number, Now: e.Now})
	require.NoError(t, err)
	require.NoError(t, v.Step(t.Context()))
	undone, known := v.Snapshot().Publication(2)
	require.True(t, known)
	e.Restart(t, 1, 40)
	outsider := l1test.Key(t, "outsider", 0)
	e.Pay(t, outsider, bindings.NewRollup().PackCharge(2, undone.Record()), big.NewInt(1e17))

	o := AnswerOptions{L1: L1{URLs: []string{e.Node.HTTPURL()}, Rollup: old.Rollup}, Key: hex.EncodeToString(crypto.FromECDSA(outsider))}
	l1, err := o.dial(t.Context())
	require.NoError(t, err)
	t.Cleanup(l1.Close)
	answered := func(count uint64) (out []Answered) {
		p := old
		p.RestartCount = count
		sealing(t, e, func(ctx context.Context) { out, err = o.answer(ctx, l1, e.World, &p) })
		require.NoError(t, err)
		return out
	}
	wrong := answered(1)
	require.Len(t, wrong, 1)
	require.Contains(t, wrong[0].Failure, "BeforeRestart", "it sat before the restarted chain began")
	right := answered(0)
	require.Len(t, right, 1)
	require.Empty(t, right[0].Failure)
	require.EqualValues(t, 2, right[0].Checkpoint)
	require.Empty(t, answered(0), "nothing is open any more")
}
