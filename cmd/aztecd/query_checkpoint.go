package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/rpc"
)

// checkpointQuestion is what --verify has to find out: that L1 holds the
// checkpoint a node tells of, with its blobs and enough signatures.
type checkpointQuestion struct {
	Node       *client.Client
	Checkpoint *rpc.CheckpointInfo
	// L1 and Beacon are URLs.
	L1, Beacon string
	// BeaconByNumber: see l1.beacon_by_number of the configuration.
	BeaconByNumber bool
}

// checkpointAnswer is what was found to hold.
type checkpointAnswer struct {
	*rpc.CheckpointInfo
	Verified *checkpointProof `json:"verified,omitempty"`
}

// checkpointProof says what a verification rests on.
type checkpointProof struct {
	L1Block     uint64   `json:"l1_block"`
	Blobs       int      `json:"blobs"`
	Signers     []string `json:"signers"`
	Quorum      int      `json:"quorum"`
	Committee   int      `json:"committee_size"`
	TxEffects   int      `json:"tx_effects"`
	HeaderOnL1  string   `json:"header_hash_on_l1"`
	Certificate uint64   `json:"certificate_height"`
}

// verifyCheckpoint fetches the blobs from L1, recovers the certificate's signers
// and compares the header with the contract's.
type verifyCheckpoint func(ctx context.Context, q checkpointQuestion) (*checkpointProof, error)

// checkpointVerifier is the verification this build has; nil: none.
func checkpointVerifier() verifyCheckpoint { return nil }

func queryCheckpointCommand() *cobra.Command {
	var verify bool
	q := checkpointQuestion{}
	c := query("checkpoint NUMBER", "Show a checkpoint; --verify checks it against L1", cobra.ExactArgs(1),
		func(c *cobra.Command, node *client.Client, args []string) (*checkpointAnswer, error) {
			n, err := number(args[0])
			if err != nil {
				return nil, err
			}
			answer := &checkpointAnswer{}
			if answer.CheckpointInfo, err = node.Checkpoint(c.Context(), n); err != nil || !verify {
				return answer, err
			}
			check := checkpointVerifier()
			if check == nil {
				return nil, errors.New("this build cannot verify checkpoints")
			}
			q.Node, q.Checkpoint = node, answer.CheckpointInfo
			answer.Verified, err = check(c.Context(), q)
			return answer, err
		}, printCheckpoint)
	c.Flags().BoolVar(&verify, "verify", false, "fetch the blobs from L1, recover the signers, compare the header with the Rollup contract's")
	c.Flags().StringVar(&q.L1, "l1", "http://127.0.0.1:8545", "JSON-RPC URL of the L1, for --verify")
	c.Flags().StringVar(&q.Beacon, "beacon", "http://127.0.0.1:5052", "beacon API URL of the L1, for --verify")
	c.Flags().BoolVar(&q.BeaconByNumber, "beacon-by-number", false, "ask the beacon API by block number, as anvil wants")
	return c
}

func printCheckpoint(w io.Writer, a *checkpointAnswer) {
	h := a.Header
	pairs(w, "checkpoint", fmt.Sprintf("%d, %s", h.Number, a.Status), "hash", a.Hash, "parent", h.ParentHash,
		"slot", fmt.Sprintf("%d of epoch %d", h.Slot, h.Epoch), "chunks", fmt.Sprintf("%d to %d", h.FirstChunk, h.LastChunk),
		"state root", h.StateRoot, "archive root", h.ArchiveRoot, "blobs hash", h.BlobsHash, "mana", h.TotalMana)
	if p := a.Publication; p != nil {
		pairs(w, "on L1 in block", p.BlockNumber, "transaction", p.TxHash, "publisher", p.Publisher)
	}
	if v := a.Verified; v != nil {
		fmt.Fprintf(w, "VERIFIED against L1 block %d: %d blobs match their commitments, the contract holds %s,\n",
			v.L1Block, v.Blobs, short(v.HeaderOnL1))
		fmt.Fprintf(w, "and %d of %d committee members signed it (%d needed):\n", len(v.Signers), v.Committee, v.Quorum)
		for _, signer := range v.Signers {
			fmt.Fprintf(w, "  %s\n", signer)
		}
	}
}
