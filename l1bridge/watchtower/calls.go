package watchtower

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// request is what a decision sends.
func (w *Watchtower) request(d Decision) (r txmgr.Request, err error) {
	r = txmgr.Request{To: w.opts.Params.Rollup, Value: d.Value}
	if r.Tag, err = noteOf(d).tag(); err != nil {
		return r, err
	}
	abi := w.contract.abi
	switch d.Action {
	case Confirm:
		chain, certificate := w.shown(d.Number)
		r.Data, err = abi.TryPackConfirm(chain, certificate, new(big.Int).SetUint64(d.Keep))
	case Void:
		r.Data, err = abi.TryPackVoid(fromHeader(w.below), new(big.Int).SetUint64(d.Keep))
	case PublishLocked:
		return w.publication(r, d)
	case Answer:
		chain, certificate := w.shown(d.Number)
		r.Data, err = abi.TryPackAnswer(d.Record, chain, certificate, w.opts.Params.RestartCount)
	case Charge:
		r.Data, err = abi.TryPackCharge(d.Number, d.Record)
	case Settle:
		r.Data, err = abi.TryPackSettle(d.Record)
	case Withdraw:
		r.Data, err = abi.TryPackWithdraw()
	default:
		err = fmt.Errorf("no call for %q", d.Action)
	}
	return r, err
}

// publication is the call and the blobs of what takes others' place.
func (w *Watchtower) publication(r txmgr.Request, d Decision) (txmgr.Request, error) {
	items := make([]*publication.Publishable, len(d.Batch))
	headers := make([]checkpoint.Header, len(d.Batch))
	for i, c := range d.Batch {
		items[i], headers[i] = w.read[c.Header.Number].Publishable, c.Header
	}
	last := w.read[headers[len(headers)-1].Number]
	sidecar, counts, err := publisher.Sidecar(w.sender, items)
	if err != nil {
		return r, err
	}
	p := bindings.LockedPublication{
		Headers: fromHeaders(headers), BlobCounts: counts, Links: fromHeaders(last.links), Standing: []bindings.CheckpointHeader{},
		Cert: w.certificate(last.covering), Keep: new(big.Int).SetUint64(d.Keep),
	}
	r.Blobs = sidecar
	r.Data, err = w.contract.abi.TryPackPublishLocked(p)
	return r, err
}

// shown is a checkpoint with the headers that lead to what the certificate names.
func (w *Watchtower) shown(number uint64) ([]bindings.CheckpointHeader, bindings.Certificate) {
	it := w.read[number]
	return fromHeaders(append([]checkpoint.Header{it.Header}, it.links...)), w.certificate(it.covering)
}

// certificate is the contract's form: the members that did not sign are named, so that
// all together have the hash of the committee.
func (w *Watchtower) certificate(c *covering) bindings.Certificate {
	epoch := c.certificate.Extension.Epoch()
	out := bindings.Certificate{
		Kind: uint8(c.certificate.Extension.Kind()), Epoch: epoch, Height: c.certificate.Height, Round: c.certificate.Round,
		Absent: []common.Address{},
	}
	bitmap := slices.Clone(c.certificate.Signers)
	slices.Reverse(bitmap)
	out.Signers = new(big.Int).SetBytes(bitmap)
	for _, signature := range c.certificate.Signatures {
		out.Signatures = append(out.Signatures, signature[:]...)
	}
	for i, m := range w.schedule.At(epoch).Members() {
		if !c.certificate.Signed(i) {
			out.Absent = append(out.Absent, m.Attester)
		}
	}
	return out
}

func fromHeader(h checkpoint.Header) bindings.CheckpointHeader {
	return bindings.CheckpointHeader(bindings.FromHeader(h))
}

func fromHeaders(headers []checkpoint.Header) []bindings.CheckpointHeader {
	out := make([]bindings.CheckpointHeader, len(headers))
	for i, h := range headers {
		out[i] = fromHeader(h)
	}
	return out
}
