package fault

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/holiman/uint256"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// errNotSent is what a node hears whose publication does not go out.
var errNotSent = errors.New("no publication is let through: this node is faulty")

// errNothingToForge says that a publication gives no occasion.
var errNothingToForge = errors.New("nothing to forge in this publication")

// forger signs with a node's publisher key.
type forger struct {
	key     *ecdsa.PrivateKey
	rollup  common.Address
	records ledger.Reader
}

// proposal is what a call of propose says.
type proposal struct {
	headers []bindings.CheckpointHeader
	counts  *big.Int
	turn    uint16
}

// readProposal takes the call apart; not ok where it is another one.
func readProposal(data []byte) (p proposal, ok bool) {
	call, err := bindings.DecodeCall(data)
	if err != nil || call.Locked {
		return proposal{}, false
	}
	contract := bindings.NewRollup().GetABI()
	args, err := contract.Methods["propose"].Inputs.Unpack(data[4:])
	if err != nil {
		return proposal{}, false
	}
	for _, h := range call.Headers {
		p.headers = append(p.headers, bindings.FromHeader(h))
	}
	counts, isCounts := args[1].(*big.Int)
	turn, isTurn := args[2].(uint16)
	p.counts, p.turn = counts, turn
	return p, isCounts && isTurn
}

func (p proposal) data() []byte { return bindings.NewRollup().PackPropose(p.headers, p.counts, p.turn) }

// resign sends another call with the blobs of a transaction, or with others.
func (f *forger) resign(tx *types.Transaction, data []byte, blobs *types.BlobTxSidecar) (*types.Transaction, error) {
	fee := uint256.MustFromBig
	if blobs == nil {
		blobs = tx.BlobTxSidecar()
	}
	return types.SignNewTx(f.key, types.LatestSignerForChainID(tx.ChainId()), &types.BlobTx{
		ChainID: fee(tx.ChainId()), Nonce: tx.Nonce(), To: *tx.To(), Gas: tx.Gas(), Data: data,
		GasTipCap: fee(tx.GasTipCap()), GasFeeCap: fee(tx.GasFeeCap()), BlobFeeCap: fee(tx.BlobGasFeeCap()),
		BlobHashes: blobs.BlobHashes(), Sidecar: blobs,
	})
}

// sendsNothing publishes nothing, in its turn or out of it.
func sendsNothing(*forger, *types.Transaction) (*types.Transaction, error) { return nil, nil } //nolint:nilnil // nothing is sent

// otherRoot claims another state after the last checkpoint that it publishes in its turn.
func otherRoot(f *forger, tx *types.Transaction) (*types.Transaction, error) {
	p, ok := readProposal(tx.Data())
	if !ok {
		return nil, errNothingToForge
	}
	p.headers[len(p.headers)-1].StateRoot[0] ^= 1
	return f.resign(tx, p.data(), nil)
}

// noQuorum adds a chunk that nobody signed to the last checkpoint that it publishes.
func noQuorum(f *forger, tx *types.Transaction) (*types.Transaction, error) {
	p, ok := readProposal(tx.Data())
	if !ok {
		return nil, errNothingToForge
	}
	last := &p.headers[len(p.headers)-1]
	last.LastChunk++
	last.ChunksRoot[0] ^= 1
	return f.resign(tx, p.data(), nil)
}

// subset leaves the last chunk of a checkpoint out, though it signed it.
func subset(f *forger, tx *types.Transaction) (*types.Transaction, error) {
	p, ok := readProposal(tx.Data())
	if !ok {
		return nil, errNothingToForge
	}
	last := len(p.headers) - 1
	whole := bindings.ToHeader(p.headers[last])
	if whole.LastChunk == whole.FirstChunk {
		return nil, errNothingToForge // the next slot has more chunks
	}
	short, err := ledger.RunningAt(f.records, whole.LastChunk-1)
	if err != nil {
		return nil, fmt.Errorf("the shorter version: %w", err)
	}
	fields, err := publication.Content(f.records, short)
	if err != nil {
		return nil, err
	}
	before, counts := 0, p.counts.Bytes() // the last header's count is the highest byte
	for _, count := range counts[min(len(counts), max(0, len(counts)-last)):] {
		before += int(count)
	}
	blobs, count, err := f.blobs(fields, tx.BlobTxSidecar(), before)
	if err != nil {
		return nil, err
	}
	p.headers[last] = bindings.FromHeader(short)
	others := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(8*last)), big.NewInt(1))
	p.counts = new(big.Int).Add(others.And(others, p.counts), new(big.Int).Lsh(big.NewInt(int64(count)), uint(8*last)))
	return f.resign(tx, p.data(), blobs)
}

// blobs proves the fields of a checkpoint: behind so many blobs of a publication, and before
// its attestation blob.
func (f *forger) blobs(fields []fr.Element, of *types.BlobTxSidecar, before int) (*types.BlobTxSidecar, int, error) {
	packed, err := blob.Pack(fields)
	if err != nil {
		return nil, 0, err
	}
	count := len(packed)
	packed = append(append(of.Blobs[:before:before], packed...), of.Blobs[len(of.Blobs)-1])
	var commitments []kzg4844.Commitment
	var cells []kzg4844.Proof
	for i := range packed {
		commitment, err := kzg4844.BlobToCommitment(&packed[i])
		if err != nil {
			return nil, 0, fmt.Errorf("commit to blob: %w", err)
		}
		proofs, err := kzg4844.ComputeCellProofs(&packed[i])
		if err != nil {
			return nil, 0, fmt.Errorf("prove blob: %w", err)
		}
		commitments, cells = append(commitments, commitment), append(cells, proofs...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, packed, commitments, cells), count, nil
}
