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
	"github.com/aztecd/aztecd/x/committee"
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

// call is what is published, and by what right.
type call struct {
	action Action
	// turn is how far the sender's position is behind the slot's leader, or bindings.Nobodys.
	turn  uint64
	items []*publication.Publishable
	// parent stands before what replaces something else: from it L1 knows how many forced
	// txs were taken since. Nil where L1 knows, or this node does not.
	parent *checkpoint.Header
	// members are the committee that the certificate names; nil where none is shown.
	members *committee.Committee
}

func newPayload(sender *txmgr.Sender, c call) (payload, error) {
	sidecar, counts, err := Sidecar(sender, c.items)
	if err != nil {
		return payload{}, err
	}
	data, err := c.data(counts)
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

// data is the call's: with the turn, and where one is shown the certificate of the last
// checkpoint.
func (c call) data(counts *big.Int) ([]byte, error) {
	contract := bindings.NewRollup()
	headers := make([]bindings.CheckpointHeader, len(c.items))
	for i, item := range c.items {
		headers[i] = bindings.FromHeader(item.Header)
	}
	if c.action == Propose {
		return contract.TryPackPropose(headers, counts, uint16(c.turn))
	}
	if c.parent != nil { // it brings no blobs again
		headers = append([]bindings.CheckpointHeader{bindings.FromHeader(*c.parent)}, headers...)
		counts = new(big.Int).Lsh(counts, 8)
	}
	last := c.items[len(c.items)-1]
	links := make([]bindings.CheckpointHeader, len(last.Links))
	for i, link := range last.Links {
		links[i] = bindings.FromHeader(link)
	}
	return contract.TryPackPublishLocked(bindings.LockedPublication{
		Headers: headers, BlobCounts: counts, Links: links,
		Cert: bindings.FromCertificate(last.Certificate, c.members), Keep: keepSome, Turn: uint16(c.turn),
	})
}

// maxKept is how many of the records that a certificate replaces are kept, the lowest
// ones, so that their publishers can be charged: each costs as much gas as a small
// transaction.
const maxKept = 8

var keepSome = big.NewInt(1<<maxKept - 1)
