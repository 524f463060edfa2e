package bench

import (
	"context"
	"fmt"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

const (
	chunkTxs    = 10
	chunkRounds = 60
)

// measureChunk does for chunks of ten txs what a validator does between having
// their objects and voting: execute, extend the checkpoint's header with the
// KZG delta. The write of the decided chunk comes after the vote and is not
// counted.
func measureChunk(ctx context.Context, b *bench) error {
	c, err := openChain(filepath.Join(b.dir, "chunk"))
	if err != nil {
		return err
	}
	defer c.close()
	b.say("      preload %d notes and nullifiers", preloaded)
	if err := c.preload(ctx); err != nil {
		return err
	}
	var all spans
	fields := 0
	for range chunkRounds {
		txs, err := c.txs(chunkTxs)
		if err != nil {
			return err
		}
		var done candidate
		err = all.time(func() (err error) { done, err = c.candidate(txs); return err })
		if err != nil {
			return err
		}
		fields = len(done.chunk.Fields)
		if err := c.commit(done); err != nil {
			return err
		}
	}
	wall, cpu := all.quantile(0.5)
	b.results.set("chunk_before_vote_ms", wall)
	b.results.set("chunk_before_vote_cpu_ms", cpu)
	wall, _ = all.quantile(0.9)
	b.results.set("chunk_before_vote_p90_ms", wall)
	return measureCommitments(b, c.setup, fields)
}

// measureCommitments compares the running commitment's work for one chunk with
// committing to a whole blob again.
func measureCommitments(b *bench, setup *blob.Setup, n int) error {
	fields := make([]fr.Element, protocol.FieldsPerBlob)
	for i := range fields {
		if _, err := fields[i].SetRandom(); err != nil {
			return fmt.Errorf("draw a field: %w", err)
		}
	}
	delta, deltaCPU, err := median(chunkRounds, func() error {
		running, err := blob.NewRunning(setup).Append(fields[:n])
		if err == nil {
			_, err = running.BlobsHash(fields[n])
		}
		return err
	})
	if err != nil {
		return err
	}
	whole, err := blob.Pack(fields)
	if err != nil {
		return err
	}
	if _, err := kzg4844.BlobToCommitment(&whole[0]); err != nil { // loads the library's own setup
		return fmt.Errorf("commit to a blob: %w", err)
	}
	commitment, commitmentCPU, err := median(10, func() error {
		_, err := kzg4844.BlobToCommitment(&whole[0])
		return err
	})
	if err != nil {
		return fmt.Errorf("commit to a blob: %w", err)
	}
	b.results.set("chunk_fields", float64(n))
	b.results.set("kzg_delta_ms", delta)
	b.results.set("kzg_delta_cpu_ms", deltaCPU)
	b.results.set("whole_blob_commitment_ms", commitment)
	b.results.set("whole_blob_commitment_cpu_ms", commitmentCPU)
	return nil
}

// txs returns new txs of 4 note hashes and 4 nullifiers.
func (c *chain) txs(n int) ([]*tx.Tx, error) {
	made := make([]*tx.Tx, n)
	for i := range made {
		t, err := c.builder.Build(c.info, load.Payer(i%load.Payers), c.params.GenesisTime)
		if err != nil {
			return nil, fmt.Errorf("build tx: %w", err)
		}
		made[i] = t
	}
	return made, nil
}
