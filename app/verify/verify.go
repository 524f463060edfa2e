package verify

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// l1Timeout bounds one call to L1.
const l1Timeout = 10 * time.Second

// Options say where L1 is.
type Options struct {
	// L1 and Beacon are URLs of JSON-RPC and beacon API.
	L1, Beacon string
	// BeaconByNumber: see l1.beacon_by_number of the node configuration.
	BeaconByNumber bool
	// Rollup is the contract to trust; zero: the one that the node names.
	Rollup common.Address
	// TrustedBlock is the hash of an L1 block that the operator has from elsewhere, which
	// is then what the contract's answers are proved by; zero: an endpoint is believed.
	TrustedBlock common.Hash
	Logger       *slog.Logger
}

// Answer is a checkpoint with what was found to hold; Verified is nil when
// nothing was looked at.
type Answer struct {
	*api.CheckpointInfo
	Verified *Proof `json:"verified,omitempty"`
}

// Proof says what a verification rests on.
type Proof struct {
	Rollup common.Address `json:"rollup"`
	// L1Block is where the checkpoint was published, in L1Tx.
	L1Block uint64      `json:"l1Block"`
	L1Tx    common.Hash `json:"l1Tx"`
	// Blobs were fetched and committed to anew, the attestation blob among them.
	Blobs int `json:"blobs"`
	// HeaderHash is the one that the contract or its event holds.
	HeaderHash common.Hash `json:"headerHash"`
	// InContract: the contract still stores the hash; an old one is in its event.
	InContract bool `json:"inContract"`
	// Signers are the members whose signatures were recovered from the blob.
	Signers []common.Address `json:"signers"`
	Quorum  int              `json:"quorum"`
	Members int              `json:"members"`
	// ByContract says that no certificate is in any blob: the contract said that it checked
	// one, and there are no signers to name.
	ByContract bool `json:"byContract,omitempty"`
	Txs        int  `json:"txs"`
	// Claims say what each part rests on; By is empty where nothing proves it.
	Claims []verify.Claim `json:"claims"`
}

// Checkpoint asks a node for a checkpoint and checks it against L1. Its error is
// a *verify.Failure when L1 does not bear the checkpoint out.
func Checkpoint(ctx context.Context, node *client.Client, at api.At, o Options) (*Answer, error) {
	said, err := node.Checkpoint(ctx, at)
	if err != nil {
		return nil, err
	}
	number := said.Header.Number
	asked, byNumber := at.Number()
	hash, byHash := at.Hash()
	if byNumber && asked != number || byHash && hash != said.Header.Hash() {
		return nil, fmt.Errorf("the node was asked for checkpoint %s and tells of %d, %s", at, number, said.Header.Hash())
	}
	info, err := node.Info(ctx)
	if err != nil {
		return nil, err
	}
	if o.Rollup == (common.Address{}) {
		o.Rollup = info.Params.Rollup
	}
	l1, err := l1client.Dial(ctx, []string{o.L1}, l1Timeout, o.Logger)
	if err != nil {
		return nil, err
	}
	defer l1.Close()
	source, err := blobs.NewBeacon(o.Beacon, blobs.Options{ByNumber: o.BeaconByNumber})
	if err != nil {
		return nil, err
	}
	verifier := verify.Verifier{
		Client: l1, Blobs: source, Rollup: o.Rollup, FromBlock: info.Params.GenesisOrigin.Number,
		Known: map[common.Hash]checkpoint.Header{said.Header.Hash(): said.Header},
	}
	if o.TrustedBlock != (common.Hash{}) {
		if verifier.Pin, err = verify.Trusted(ctx, l1, o.TrustedBlock); err != nil {
			return nil, err
		}
	}
	found, err := verifier.Checkpoint(ctx, number)
	if err != nil {
		return nil, err
	}
	if found.Hash != said.Hash || found.Header != said.Header {
		return nil, fmt.Errorf("checkpoint %d: L1 holds %s, the node says %s", number, found.Hash, said.Hash)
	}
	return &Answer{said, &Proof{
		Rollup: o.Rollup, L1Block: found.Publication.BlockNumber, L1Tx: found.Publication.TxHash,
		Blobs: len(found.EffectBlobs) + 1, HeaderHash: found.Hash, InContract: found.InRing,
		Signers: found.Signers, Quorum: found.Quorum, Members: found.Members, ByContract: found.ByContract, Txs: found.Txs,
		Claims: found.Claims(),
	}}, nil
}
