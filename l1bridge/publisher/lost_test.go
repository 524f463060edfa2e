package publisher_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/x/protocol"
)

// remembered is how many of its blocks L1 knows the hashes of.
const remembered = 8191

// L1 goes back behind the origin of what is locked. Nobody pays for what it would refuse;
// what is locked above waits, too. When L1 has forgotten the block, a certificate vouches for
// it, and all of it is published.
func TestALostOriginIsPublishedWhenL1ForgotIt(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	origin := l1.SealInto(t, 0, 0)
	chain.Origin(protocol.L1Block{Number: origin.NumberU64(), Hash: origin.Hash(), Timestamp: origin.Time()})
	chain.Lock(t, 0, 1)
	require.NoError(t, l1.Node.Replace(t.Context(), origin.NumberU64()-1, 2))
	kept, err := l1.Node.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(origin.NumberU64()+1))
	require.NoError(t, err)
	chain.Origin(protocol.L1Block{Number: kept.Number.Uint64(), Hash: kept.Hash(), Timestamp: kept.Time})
	chain.Lock(t, 1, 1)

	publishers := make([]*bridge, l1test.Members)
	for i := range publishers {
		publishers[i] = newBridge(t, l1, chain, i)
	}
	step := func() (errs []error) {
		for _, p := range publishers {
			if _, err := p.step(t); err != nil {
				errs = append(errs, err)
			}
		}
		return errs
	}
	refused := 0
	for slot := uint64(2); slot < 12; slot++ {
		l1.SealInto(t, slot, 0)
		for _, err := range step() {
			require.ErrorContains(t, err, "OriginNotCanonical")
			refused++
		}
		require.Empty(t, l1.Seal(t).Transactions())
	}
	require.Positive(t, refused)

	head := l1.Seal(t)
	for head.NumberU64() <= origin.NumberU64()+remembered {
		head = l1.Seal(t)
	}
	for tries := 0; publishers[0].tip(t) < 2; tries++ {
		require.Less(t, tries, 3*blocksPerSlot*(l1test.OpenAfter+l1test.Members))
		for _, err := range step() {
			require.NoError(t, err)
		}
		l1.Seal(t)
	}
	tips := publishers[0].view.Snapshot().Tips
	require.EqualValues(t, 2, tips.Confirmed, "with a certificate")
	publishers[0].expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
}
