package publisher

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// errContent means that the node's own record of a checkpoint does not fit
// together: its fields are not those of its header.
var errContent = errors.New("checkpoint does not match its content")

// payload is what a transaction says, prices apart.
type payload struct {
	data    []byte
	sidecar *types.BlobTxSidecar
}

func newPayload(sender *txmgr.Sender, action Action, items []*publication.Publishable) (payload, error) {
	sidecar, counts, err := Sidecar(sender, items)
	if err != nil {
		return payload{}, err
	}
	data, err := callData(action, items, counts)
	return payload{data, sidecar}, err
}

// Sidecar makes the blobs of checkpoints in a row, with the attestation blob behind
// them. Counts has the number of each one's blobs in a byte, as the contract wants it.
func Sidecar(sender *txmgr.Sender, items []*publication.Publishable) (sidecar *types.BlobTxSidecar, counts *big.Int, err error) {
	var blobs []kzg4844.Blob
	counts = new(big.Int)
	for i, item := range items {
		packed, err := blob.Pack(item.Fields)
		if err != nil {
			return nil, nil, fmt.Errorf("checkpoint %d: %w", item.Header.Number, err)
		}
		counts.Or(counts, new(big.Int).Lsh(big.NewInt(int64(len(packed))), uint(8*i)))
		blobs = append(blobs, packed...)
	}
	last, err := checkpoint.PackAttestations(publication.Attest(items))
	if err != nil {
		return nil, nil, err
	}
	if sidecar, err = sender.Prove(append(blobs, *last)); err != nil {
		return nil, nil, err
	}
	return sidecar, counts, checkBlobs(items, sidecar.BlobHashes())
}

// checkBlobs finds a wrong record before L1 does, at our cost.
func checkBlobs(items []*publication.Publishable, hashes []common.Hash) error {
	for _, item := range items {
		n := blob.Count(len(item.Fields))
		if got := blob.Hash(hashes[:n]); got != item.Header.BlobsHash {
			return fmt.Errorf("%w: checkpoint %d: blobs hash %s of fields, %s of header", errContent, item.Header.Number, got, item.Header.BlobsHash)
		}
		hashes = hashes[n:]
	}
	return nil
}

// asCallable cuts a decision to what the deployed contract can be told: with a
// certificate one header, which it names itself.
func asCallable(d Decision) Decision {
	if d.Action != PublishLocked {
		return d
	}
	if first := d.Batch[0]; first.Signatures == 0 || first.Links > 0 {
		return wait(ReasonLockTooFar)
	}
	d.Batch = d.Batch[:1]
	return d
}

func callData(action Action, items []*publication.Publishable, counts *big.Int) ([]byte, error) {
	contract := bindings.NewRollup()
	if action == PublishLocked {
		return contract.TryPackPublishLocked(bindings.FromHeader(items[0].Header), counts, bindings.FromCertificate(items[0].Certificate))
	}
	headers := make([]bindings.CheckpointHeader, len(items))
	for i, item := range items {
		headers[i] = bindings.FromHeader(item.Header)
	}
	return contract.TryPackPropose(headers, counts)
}
