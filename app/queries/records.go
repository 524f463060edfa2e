package queries

import (
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/ledger"
)

// GetRecord returns a record of the chain by its key, as package ledger keeps it; null when
// there is none. It is for programs of this version that hold L1 against the chain, such as
// a watchtower that runs alone.
func (q *Queries) GetRecord(key hexutil.Bytes) (*hexutil.Bytes, error) {
	if !ledger.IsKey(key) {
		return nil, api.BadParams("%s is no key of a record", key)
	}
	raw, err := q.cfg.World.Get(key)
	if err != nil || raw == nil {
		return nil, answer(err)
	}
	out := hexutil.Bytes(raw)
	return &out, nil
}
