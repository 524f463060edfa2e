package bidder_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/bidder"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// contracts answer as of the block that they were asked for last.
type contracts struct {
	claims.Contracts
	asked common.Hash
}

func (c *contracts) Period(_ context.Context, at client.Header) (claims.Period, error) {
	c.asked = at.Hash
	return claims.Period{Epoch: 3, Open: true}, nil
}

func (c *contracts) Free(_ context.Context, at client.Header, _ common.Address) (protocol.Amount, error) {
	return protocol.Amount{Lo: at.Number}, nil
}

// All is seen as of one head, and by an old one nothing.
func TestL1IsSeenAsOfOneRecentHead(t *testing.T) {
	l := l1test.Start(t, nil)
	v, err := view.New(l.Client(t), view.Options{Rollup: l.Params.Rollup, FromBlock: l.Params.GenesisOrigin.Number, Now: l.Now})
	require.NoError(t, err)
	c := &contracts{}
	seen := bidder.Viewed{Params: l.Params, View: v, Contracts: c, Now: l.Now}
	_, err = seen.See(t.Context(), common.Address{1})
	require.ErrorIs(t, err, bidder.ErrBlind)

	block := l.SealInto(t, 5, 2) // the next one is of slot 6
	require.NoError(t, v.Step(t.Context()))
	sight, err := seen.See(t.Context(), common.Address{1})
	require.NoError(t, err)
	require.Equal(t, block.Hash(), c.asked)
	require.Equal(t, block.NumberU64()+1, sight.Block)
	require.EqualValues(t, 6, sight.Slot)
	require.Equal(t, protocol.Amount{Lo: block.NumberU64()}, sight.Free)
	require.EqualValues(t, 3, sight.Period.Epoch)

	l.Pass(10 * l1test.BlockTime * time.Second)
	_, err = seen.See(t.Context(), common.Address{1})
	require.ErrorIs(t, err, bidder.ErrBlind)
}
