package queries

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// GetL1ToL2MessageIndex returns the index of the first message from L1 with that leaf, null
// while the state has none.
func (q *Queries) GetL1ToL2MessageIndex(at api.At, leaf protocol.FieldHex) (*uint64, error) {
	s, err := q.snapshot(at)
	if err != nil {
		return nil, answer(err)
	}
	index, err := s.Find(worldstate.L1ToL2Message, leaf.Field())
	if errors.Is(err, worldstate.ErrNoLeaf) {
		return nil, nil //nolint:nilnil // null
	}
	return &index, answer(err)
}

// IsL1ToL2MessageSynced tells whether the chain has taken a message from L1, so that txs can
// consume it.
func (q *Queries) IsL1ToL2MessageSynced(leaf protocol.FieldHex) (bool, error) {
	index, err := q.GetL1ToL2MessageIndex(api.At{}, leaf)
	return index != nil, err
}

// GetL1ToL2MessageMembershipWitness proves a message from L1 by its leaf.
func (q *Queries) GetL1ToL2MessageMembershipWitness(at api.At, leaf protocol.FieldHex) (*api.Witness, error) {
	s, err := q.snapshot(at)
	if err != nil {
		return nil, answer(err)
	}
	index, err := s.Find(worldstate.L1ToL2Message, leaf.Field())
	if err != nil {
		return nil, answer(err)
	}
	return q.leafWitness(worldstate.L1ToL2Message, api.AtNumber(s.Chunk()), index)
}

// GetL2ToL1MessageWitness shows message `index` of a tx below a checkpoint: the one of that
// number, as it is so far, or that of the tx's chunk.
func (q *Queries) GetL2ToL1MessageWitness(hash common.Hash, index int, checkpoint *uint64) (*api.OutMessageWitness, error) {
	record, err := ledger.TxAt(q.cfg.World, hash)
	if err != nil {
		return nil, answer(err)
	}
	chunk, err := ledger.ChunkAt(q.cfg.World, record.Chunk)
	if err != nil {
		return nil, answer(err)
	}
	messages, err := q.messagesOf(&chunk)
	if err != nil {
		return nil, answer(err)
	}
	sent := messages[record.Index]
	if index < 0 || index >= len(sent) {
		return nil, api.NotFound(fmt.Errorf("tx %s: it sent %d messages to L1, there is no message %d", hash, len(sent), index))
	}
	path, err := aztec.PathOf(messages, int(record.Index), index)
	if err != nil {
		return nil, answer(err)
	}
	if checkpoint == nil {
		checkpoint = &chunk.Header.Checkpoint
	}
	inclusion, err := light.InclusionOf(q.cfg.World, record.Chunk, *checkpoint)
	if err != nil {
		return nil, answer(err)
	}
	return &api.OutMessageWitness{
		TxHash: hash, Index: index, Leaf: protocol.FieldHex(sent[index]),
		Position: (*hexutil.Big)(path.Position), Path: api.Fields(path.Siblings), Inclusion: *inclusion,
	}, nil
}

// messagesOf are the messages to L1 of each of a chunk's txs.
func (q *Queries) messagesOf(chunk *ledger.ChunkRecord) ([][]fr.Element, error) {
	all, err := q.effectsOf(chunk.Header.Number, chunk.Header.Hash(), len(chunk.TxHashes))
	if err != nil {
		return nil, err
	}
	out := make([][]fr.Element, len(chunk.TxHashes))
	for i := range out {
		e, err := all.at(uint32(i))
		if err != nil {
			return nil, err
		}
		out[i] = e.L2ToL1Msgs
	}
	return out, nil
}
