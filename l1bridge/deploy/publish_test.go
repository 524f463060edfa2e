package deploy_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// published is a rollup with a committee of 48 on an L1 that seals when told.
type published struct {
	deploy.Deployment
	l1      *devnet.Manual
	cfg     deploy.Config
	rollup  reader
	members *committee.Committee
	seed    common.Hash
	// sidecar is one effect blob and the attestation blob, the same each time.
	sidecar *types.BlobTxSidecar
}

func publishable(t *testing.T) *published {
	t.Helper()
	cfg := config(t, 48)
	alloc := map[common.Address]*big.Int{addressOf(newKey(t, "deployer", 0)): ether(100)}
	for i := range cfg.Validators {
		alloc[cfg.Validators[i].Publisher] = ether(100)
	}
	node, err := devnet.StartManual(t.Context(), devnet.Config{
		SecondsPerSlot: 12, GenesisTime: genesisTime - 16*12, Seed: []byte("seed"), Alloc: alloc,
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })

	cfg.L1ChainID = devnet.DefaultChainID
	l1 := mining{node.Client(), func() {
		_, err := node.Seal(t.Context())
		require.NoError(t, err)
	}}
	p := &published{l1: node, cfg: cfg}
	p.Deployment, err = deploy.Deploy(t.Context(), l1, newKey(t, "deployer", 0), cfg)
	require.NoError(t, err)
	p.rollup = newReader(node.Client(), p.Rollup)
	p.seed = view(t, p.rollup, p.rollup.PackDrawOf(0), p.rollup.UnpackDrawOf).Seed
	p.members, err = committee.New(cfg.Members())
	require.NoError(t, err)
	p.sidecar = sidecar(t)
	return p
}

func sidecar(t *testing.T) *types.BlobTxSidecar {
	t.Helper()
	var blobs []kzg4844.Blob
	var commitments []kzg4844.Commitment
	var proofs []kzg4844.Proof
	for i := range 2 {
		var blob kzg4844.Blob
		blob[31] = byte(i + 1)
		commitment, err := kzg4844.BlobToCommitment(&blob)
		require.NoError(t, err)
		cells, err := kzg4844.ComputeCellProofs(&blob)
		require.NoError(t, err)
		blobs, commitments, proofs = append(blobs, blob), append(commitments, commitment), append(proofs, cells...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, proofs)
}

// header extends parent by chunks of one slot, with figures of a usual width.
func (p *published) header(parent checkpoint.Header, slot, chunks uint64) checkpoint.Header {
	blobs := p.sidecar.BlobHashes()
	h := crypto.Keccak256Hash
	return checkpoint.Header{
		Number: parent.Number + 1, ParentHash: parent.Hash(), Slot: slot, Epoch: slot / p.cfg.EpochDuration,
		FirstChunk: parent.LastChunk + 1, LastChunk: parent.LastChunk + chunks,
		ChunksRoot: h([]byte("chunks")), ArchiveRoot: h([]byte("archive")), StateRoot: h([]byte("state")),
		EffectsHash: h([]byte("effects")), BlobsHash: h(blobs[0][:]), Origin: p.Origin.Ref(),
		TotalMana: 12_000_000, TotalFees: protocol.Amount{Lo: 1e15}, Fees: protocol.GasFees{PerDA: 1_000, PerMana: 10_000_000},
	}
}

// leader is the key that publishes first in a slot.
func (p *published) leader(t *testing.T, slot uint64) *ecdsa.PrivateKey {
	t.Helper()
	return newKey(t, "publisher", p.members.Leader(p.seed, slot))
}

// send publishes in the first L1 block of a slot and returns the receipt.
func (p *published) send(t *testing.T, from *ecdsa.PrivateKey, slot uint64, data []byte) *types.Receipt {
	t.Helper()
	client := p.l1.Client()
	nonce, err := client.PendingNonceAt(t.Context(), addressOf(from))
	require.NoError(t, err)
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(big.NewInt(devnet.DefaultChainID)), &types.BlobTx{
		ChainID: uint256.NewInt(devnet.DefaultChainID), Nonce: nonce, To: p.Rollup, Data: data, Gas: 1_000_000,
		GasTipCap: uint256.NewInt(1e9), GasFeeCap: uint256.NewInt(1e11), BlobFeeCap: uint256.NewInt(1e9),
		BlobHashes: p.sidecar.BlobHashes(), Sidecar: p.sidecar,
	})
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(t.Context(), tx))
	_, err = p.l1.SealAt(t.Context(), genesisTime+slot*slotDuration)
	require.NoError(t, err)
	receipt, err := bind.WaitMined(t.Context(), client, tx.Hash())
	require.NoError(t, err)
	return receipt
}

func (p *published) propose(t *testing.T, h checkpoint.Header, slot uint64) *types.Receipt {
	t.Helper()
	call := p.rollup.PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(h)}, big.NewInt(1), 0)
	return p.send(t, p.leader(t, slot), slot, call)
}

// requireTip checks that the receipt made h the tip, and prints its gas.
func (p *published) requireTip(t *testing.T, what string, receipt *types.Receipt, h checkpoint.Header) {
	t.Helper()
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	t.Logf("%s: %d gas", what, receipt.GasUsed)

	event, err := p.rollup.UnpackCheckpointProposedEvent(receipt.Logs[0])
	require.NoError(t, err)
	require.Equal(t, h.Number, event.Number)
	require.Equal(t, h.Hash(), common.Hash(event.Hash))
	require.Equal(t, h.LastChunk, bindings.ReadPlace(event.Place).LastChunk)
	require.Equal(t, p.sidecar.BlobHashes()[1], common.Hash(event.AttestationBlob))

	tip := view(t, p.rollup, p.rollup.PackTip(), p.rollup.UnpackTip)
	require.Equal(t, h.Number, tip.Number)
	require.Equal(t, h.LastChunk, tip.LastChunk)
}

// A checkpoint of real blobs passes from Go through a real EVM, every way in.
func TestCheckpointsPublishWithRealBlobs(t *testing.T) {
	p := publishable(t)

	first := p.header(p.cfg.Genesis, 0, 70)
	p.requireTip(t, "propose, first", p.propose(t, first, 2), first)

	second := p.header(first, 3, 60)
	p.requireTip(t, "propose, a ring slot never used", p.propose(t, second, 5), second)

	third := p.header(second, 8, 70)
	block, err := p.l1.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	third.Origin = protocol.L1Ref{Number: block.Number.Uint64(), Hash: block.Hash()}
	p.requireTip(t, "propose with a new origin", p.propose(t, third, 9), third)

	fourth := p.header(third, 10, 70)
	fourth.Origin = third.Origin
	certificate := p.certify(t, fourth)
	require.NoError(t, certificate.Verify(p.ChainID, p.members))
	call := p.rollup.PackPublishLocked(bindings.LockedPublication{
		Headers: []bindings.CheckpointHeader{bindings.FromHeader(fourth)}, BlobCounts: big.NewInt(1),
		Cert: bindings.FromCertificate(certificate, p.members), Keep: new(big.Int), Turn: bindings.Nobodys,
	})
	anyone := newKey(t, "deployer", 0)
	p.requireTip(t, "publishLocked, 33 of 48", p.send(t, anyone, 12, call), fourth)
}

// A refusal names its reason in a form the bindings can read.
func TestRefusalsCarryTheirReason(t *testing.T) {
	p := publishable(t)
	h := p.header(p.cfg.Genesis, 0, 1)
	receipt := p.send(t, newKey(t, "deployer", 0), 2,
		p.rollup.PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(h)}, big.NewInt(1), 0))
	require.Equal(t, types.ReceiptStatusFailed, receipt.Status)

	certificate := p.certify(t, h)
	certificate.Signatures[0], certificate.Signatures[1] = certificate.Signatures[1], certificate.Signatures[0]
	require.Error(t, certificate.Verify(p.ChainID, p.members))
	call := p.rollup.PackVerifyLock(bindings.FromHeader(h), bindings.FromCertificate(certificate, p.members))
	_, err := p.rollup.at.CallRaw(&bind.CallOpts{Context: t.Context()}, call)
	require.Error(t, err)
	name, _, ok := bindings.DecodeError(revertData(t, err))
	require.True(t, ok)
	require.Equal(t, "NotTheCommittee", name)
}

// certify has members 8 to 40 sign a checkpoint at height 77, round 1.
func (p *published) certify(t *testing.T, h checkpoint.Header) *lock.Certificate {
	t.Helper()
	c := &lock.Certificate{Height: 77, Round: 1, Extension: lock.NewExtension(lock.Locked, h.Epoch, h.Hash()), Signers: make([]byte, 6)}
	digest := lock.Digest(p.ChainID, c.Height, c.Round, c.Extension)
	for i := 8; i < 8+p.members.Quorum(); i++ {
		signature, err := crypto.Sign(digest[:], newKey(t, "attester", i))
		require.NoError(t, err)
		c.Signers[i/8] |= 1 << (i % 8)
		c.Signatures = append(c.Signatures, [lock.SignatureSize]byte(signature))
	}
	return c
}

// revertData is what the contract returned with a revert.
func revertData(t *testing.T, err error) []byte {
	t.Helper()
	var data interface{ ErrorData() any }
	require.ErrorAs(t, err, &data)
	return common.FromHex(data.ErrorData().(string))
}
