package queries

import (
	"errors"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// What Aztec's node has under these names, and what it means there. A block is what is a chunk
// here.

// GetBlockNumber returns the number of the last locked chunk.
func (q *Queries) GetBlockNumber() uint64 { return q.cfg.Tips.LockedChunk() }

// GetCheckpointedBlockNumber returns the number of the last chunk that is on L1.
func (q *Queries) GetCheckpointedBlockNumber() (uint64, error) {
	return q.number(api.AtTip(api.StatusCheckpointed))
}

// GetProvenBlockNumber returns the number of the last chunk that is proven on L1.
func (q *Queries) GetProvenBlockNumber() (uint64, error) {
	return q.number(api.AtTip(api.StatusProven))
}

// GetCheckpointNumber returns the number of the last checkpoint that is on L1.
func (q *Queries) GetCheckpointNumber() (uint64, error) {
	return q.checkpointNumber(api.AtTip(api.StatusCheckpointed))
}

// IsReady tells whether the node would be given work: what /readyz says.
func (q *Queries) IsReady() bool { return q.cfg.Ready() }

// GetNodeVersion returns the version of the program.
func (q *Queries) GetNodeVersion() (string, error) {
	info, err := q.cfg.Info()
	return info.Versions.Aztecd, answer(err)
}

// GetVersion returns the version of the rollup.
func (q *Queries) GetVersion() uint64 { return q.cfg.Params.RollupVersion }

// GetChainId returns the chain id of L1.
func (q *Queries) GetChainId() uint64 { return q.cfg.Params.L1ChainID } //nolint:revive // the method's name is Aztec's

// GetL1ContractAddresses returns where the chain's contracts are on L1.
func (q *Queries) GetL1ContractAddresses() api.L1Contracts {
	p := q.cfg.Params
	out := api.L1Contracts{Rollup: p.Rollup, Governance: p.Governance, FeeJuicePortal: p.FeeJuicePortal}
	if p.Proving != nil {
		out.Proving, out.Escrow = p.Proving.Contract, p.Proving.Escrow
	}
	return out
}

// maxLeaves is how many leaves are looked for in one call.
const maxLeaves = 100

// FindLeavesIndexes returns where leaves stand in a tree after a chunk, null for those that are
// not there: note hashes (tree noteHash), nullifiers (nullifier), messages from L1
// (l1ToL2Message) and chunk headers (archive); each the first of its value, in the order asked
// for. 100 at most.
func (q *Queries) FindLeavesIndexes(at api.At, tree api.TreeID, values []protocol.FieldHex) ([]*uint64, error) {
	if len(values) > maxLeaves {
		return nil, api.BadParams("%d leaves are asked for; ask for %d at most", len(values), maxLeaves)
	}
	in, ok := tree.Tree()
	if !ok || in == worldstate.PublicData {
		return nil, api.BadParams("tree is %q; write noteHash, nullifier, l1ToL2Message or archive", tree)
	}
	s, err := q.snapshot(at)
	if err != nil {
		return nil, answer(err)
	}
	out := make([]*uint64, len(values))
	for i, v := range values {
		if out[i], err = find(s, in, v.Field()); err != nil {
			return nil, answer(err)
		}
	}
	return out, nil
}

// find gives the index of a leaf, nil when there is none.
func find(s *worldstate.Snapshot, tree worldstate.TreeID, value fr.Element) (*uint64, error) {
	if tree.Indexed() {
		w, err := s.Key(tree, value)
		if err != nil || w.Key != value {
			return nil, err
		}
		return &w.Index, nil
	}
	index, err := s.Find(tree, value)
	if errors.Is(err, worldstate.ErrNoLeaf) {
		return nil, nil //nolint:nilnil // there is none
	}
	return &index, err
}

// GetNoteHashMembershipWitness proves a note hash by its value.
func (q *Queries) GetNoteHashMembershipWitness(at api.At, noteHash protocol.FieldHex) (*api.Witness, error) {
	return q.valueWitness(worldstate.NoteHash, at, noteHash.Field())
}

// GetBlockHashMembershipWitness proves that a chunk is in the archive that a later chunk's state
// root commits to: its leaf, which is made of the chunk's header.
func (q *Queries) GetBlockHashMembershipWitness(at api.At, chunk api.At) (*api.Witness, error) {
	number, err := q.number(chunk)
	if err != nil {
		return nil, err
	}
	return q.GetArchiveWitness(at, number)
}

// GetNullifierMembershipWitness proves a siloed nullifier; it is an error when the state has it
// not: see GetLowNullifierMembershipWitness.
func (q *Queries) GetNullifierMembershipWitness(at api.At, nullifier protocol.FieldHex) (*api.Witness, error) {
	w, err := q.GetNullifierWitness(at, nullifier)
	if err == nil && !w.Present {
		return nil, api.NotFound(worldstate.ErrNoLeaf)
	}
	return w, err
}

// GetLowNullifierMembershipWitness proves that the state has a siloed nullifier not, by the leaf
// below it; of one that it has, it gives that one's own leaf, with present true.
func (q *Queries) GetLowNullifierMembershipWitness(at api.At, nullifier protocol.FieldHex) (*api.Witness, error) {
	return q.GetNullifierWitness(at, nullifier)
}

func (q *Queries) valueWitness(tree worldstate.TreeID, at api.At, value fr.Element) (*api.Witness, error) {
	s, err := q.snapshot(at)
	if err != nil {
		return nil, answer(err)
	}
	index, err := s.Find(tree, value)
	if err != nil {
		return nil, answer(err)
	}
	return q.leafWitness(tree, api.AtNumber(s.Chunk()), index)
}

// GetL2ToL1Messages returns the messages to L1 of an epoch's checkpoints so far: by checkpoint,
// chunk and tx. It takes the first 50 checkpoints.
func (q *Queries) GetL2ToL1Messages(epoch api.At) ([][][][]protocol.FieldHex, error) {
	all, err := q.GetCheckpointsForEpoch(epoch)
	if err != nil {
		return nil, err
	}
	out := make([][][][]protocol.FieldHex, 0, len(all))
	for _, c := range all {
		chunks := make([][][]protocol.FieldHex, 0, c.Header.LastChunk-c.Header.FirstChunk+1)
		for n := c.Header.FirstChunk; n <= c.Header.LastChunk; n++ {
			sent, err := q.sentBy(n)
			if err != nil {
				return nil, err
			}
			chunks = append(chunks, sent)
		}
		out = append(out, chunks)
	}
	return out, nil
}

// sentBy are the messages to L1 of a chunk's txs.
func (q *Queries) sentBy(number uint64) ([][]protocol.FieldHex, error) {
	chunk, err := ledger.ChunkAt(q.cfg.World, number)
	if err != nil {
		return nil, answer(err)
	}
	if chunk.Header.OutRoot == (common.Hash{}) { // nothing was sent: effects need not be read
		out := make([][]protocol.FieldHex, len(chunk.TxHashes))
		for i := range out {
			out[i] = []protocol.FieldHex{}
		}
		return out, nil
	}
	messages, err := q.messagesOf(&chunk)
	if err != nil {
		return nil, answer(err)
	}
	out := make([][]protocol.FieldHex, len(messages))
	for i := range messages {
		out[i] = api.Fields(messages[i])
	}
	return out, nil
}
