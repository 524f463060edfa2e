package queries

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/light"
)

// GetChunkProofFile is the proof file of a locked chunk, as `aztecd light prove` writes it, but for what L1 has: its reader
// asks L1 which committee it names, and how far the chunk got (docs/light-clients.md).
func (q *Queries) GetChunkProofFile(at api.At) (*light.File, error) {
	number, err := q.number(at)
	if err != nil {
		return nil, answer(err)
	}
	p, err := light.OfChunk(q.cfg.World, number)
	if err != nil {
		return nil, answer(err)
	}
	return q.proofFile(p)
}

// GetTxProofFile is the same of a tx in a locked chunk.
func (q *Queries) GetTxProofFile(hash common.Hash) (*light.File, error) {
	p, err := light.OfTx(q.cfg.World, hash)
	if err != nil {
		return nil, answer(err)
	}
	return q.proofFile(p)
}

func (q *Queries) proofFile(p *light.Proof) (*light.File, error) {
	info, err := q.cfg.Info()
	if err != nil {
		return nil, answer(err)
	}
	members, err := q.signers(&p.Certificate.Certificate)
	if err != nil {
		return nil, answer(err)
	}
	origin := p.Checkpoint.Origin
	f := &light.File{
		L1ChainID: q.cfg.Params.L1ChainID, Rollup: q.cfg.Params.Rollup, ChainID: info.ChainID, Proof: *p,
		L1Block: light.Block{Number: origin.Number, Hash: origin.Hash},
	}
	for _, m := range members.Members() {
		f.Committee = append(f.Committee, m.Attester)
	}
	return f, nil
}
