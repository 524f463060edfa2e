package queries

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
)

// maxTxs is how many txs one call gives at most.
const maxTxs = 50

// GetPendingTxs describes txs that wait in this node's pool, the oldest first: up to limit, 50
// at most, those behind a given one or from the first. Their bodies are got with GetTxsByHash.
func (q *Queries) GetPendingTxs(limit *int, after *common.Hash) ([]api.PendingTx, error) {
	count := maxTxs
	if limit != nil {
		if count = *limit; count < 1 || count > maxTxs {
			return nil, api.BadParams("limit is %d; write 1 to %d", count, maxTxs)
		}
	}
	found, ok := q.cfg.Pool.Pending(count, after)
	if !ok {
		return nil, api.NotFound(fmt.Errorf("tx %s does not wait any more: begin without it", after))
	}
	out := make([]api.PendingTx, len(found))
	for i, w := range found {
		b := w.Tx.Body()
		out[i] = api.PendingTx{
			TxHash: w.Tx.ID(), ArrivedMS: w.Arrived, Bytes: w.Tx.Size(), FeePayer: protocol.FieldHex(b.FeePayer),
			MaxFees: b.MaxFees, PriorityFees: b.PriorityFees, ExpiresAtMS: b.ExpiresAt,
		}
	}
	return out, nil
}

// GetPendingTxCount returns how many txs wait in this node's pool.
func (q *Queries) GetPendingTxCount() int {
	txs, _ := q.cfg.Pool.Size()
	return txs
}

// GetTxsByHash returns tx objects, encoded: of those that this node has, in the order asked
// for, without the others. 50 at most.
func (q *Queries) GetTxsByHash(hashes []common.Hash) ([]api.TxBytes, error) {
	if len(hashes) > maxTxs {
		return nil, api.BadParams("%d txs are asked for; ask for %d at most", len(hashes), maxTxs)
	}
	out := []api.TxBytes{}
	for _, hash := range hashes {
		if t, ok := q.cfg.Tx(hash); ok {
			out = append(out, t.Encode())
		}
	}
	return out, nil
}

// GetCurrentMinFees returns what a unit of gas costs now: no tx is included that pays less.
func (q *Queries) GetCurrentMinFees() protocol.GasFees { return q.cfg.Forced.State().Fees }

// GetMaxPriorityFees returns the most that a tx in this node's pool offers above the fees.
func (q *Queries) GetMaxPriorityFees() protocol.GasFees { return q.cfg.Pool.HighestPriorityFees() }

// feeSlots is for how many slots suggested fees hold, however full chunks are.
const feeSlots = 8

// GetSuggestedFees suggests fees for a tx that is sent now: maxFees that are enough for the next
// 8 slots however fees rise, and the priority that the last tx of the next chunk offers, as far
// as this node's pool tells; none while all that waits fits in it.
func (q *Queries) GetSuggestedFees() api.SuggestedFees {
	fees := q.GetCurrentMinFees()
	most := fees
	for range feeSlots {
		most.PerDA, most.PerMana = risen(q.cfg.Params, most.PerDA), risen(q.cfg.Params, most.PerMana)
	}
	out := api.SuggestedFees{Current: fees}
	room := int(min(q.cfg.Params.Limits.MaxTxs, 1<<20)) //nolint:gosec // it is bounded
	if bids := q.cfg.Pool.Bids(room, fees); len(bids) == room {
		out.PriorityFees.PerMana = slices.Min(bids) + 1
	}
	most.PerMana += out.PriorityFees.PerMana
	out.MaxFees = most
	return out
}

// risen is a fee a slot later, at the most.
func risen(p *protocol.Params, fee uint64) uint64 {
	if p.Fees.MaxChangePermille == 0 {
		return fee
	}
	const most = 1 << 60 // no fee is above it, so that nothing here overflows
	return min(fee+max(fee/1000*p.Fees.MaxChangePermille+fee%1000*p.Fees.MaxChangePermille/1000, 1), most)
}
