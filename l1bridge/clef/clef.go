package clef

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
)

// Signer signs by asking. It is safe for concurrent use.
type Signer struct {
	account common.Address
	rpc     *gethrpc.Client
	host    string // of what errors tell: a URL may hold a secret
	of      types.Signer
	timeout time.Duration
}

// ErrOther means that the signer gave something else than it was asked for.
var ErrOther = errors.New("the signer answered with something else than it was asked for")

// maxAnswer bounds an answer, bytes.
const maxAnswer = 1 << 20

// New makes a signer for an account at an http(s) URL or the path of a Unix socket. Nothing
// is asked yet. The timeout bounds one signature: a person may have to say yes.
func New(ctx context.Context, endpoint string, account common.Address, chainID uint64, timeout time.Duration) (*Signer, error) {
	host := endpoint
	if u, err := url.Parse(endpoint); err == nil && u.Host != "" {
		host = u.Host
	}
	rpc, err := gethrpc.DialOptions(ctx, endpoint, gethrpc.WithHTTPClient(&http.Client{Transport: bounded{http.DefaultTransport}}))
	if err != nil {
		return nil, fmt.Errorf("reach the signer at %s: %w", host, bare(err))
	}
	return &Signer{
		account: account, rpc: rpc, host: host, timeout: timeout,
		of: types.LatestSignerForChainID(new(big.Int).SetUint64(chainID)),
	}, nil
}

// Address is the account.
func (s *Signer) Address() common.Address { return s.account }

// args are those of account_signTransaction.
type args struct {
	From       common.Address   `json:"from"`
	To         *common.Address  `json:"to"`
	Gas        hexutil.Uint64   `json:"gas"`
	GasFeeCap  *hexutil.Big     `json:"maxFeePerGas"`
	GasTipCap  *hexutil.Big     `json:"maxPriorityFeePerGas"`
	Value      *hexutil.Big     `json:"value"`
	Nonce      hexutil.Uint64   `json:"nonce"`
	Input      hexutil.Bytes    `json:"input"`
	AccessList types.AccessList `json:"accessList"`
	ChainID    *hexutil.Big     `json:"chainId"`
	BlobFeeCap *hexutil.Big     `json:"maxFeePerBlobGas,omitempty"`
	BlobHashes []common.Hash    `json:"blobVersionedHashes,omitempty"`
}

// Sign has a transaction signed. Its blobs are in what it returns, too.
func (s *Signer) Sign(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	asked := args{
		From: s.account, To: tx.To(), Gas: hexutil.Uint64(tx.Gas()), Nonce: hexutil.Uint64(tx.Nonce()), Input: tx.Data(),
		GasFeeCap: (*hexutil.Big)(tx.GasFeeCap()), GasTipCap: (*hexutil.Big)(tx.GasTipCap()), Value: (*hexutil.Big)(tx.Value()),
		AccessList: tx.AccessList(), ChainID: (*hexutil.Big)(s.of.ChainID()),
		BlobFeeCap: (*hexutil.Big)(tx.BlobGasFeeCap()), BlobHashes: tx.BlobHashes(),
	}
	if asked.AccessList == nil {
		asked.AccessList = types.AccessList{}
	}
	var answer struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if err := s.rpc.CallContext(ctx, &answer, "account_signTransaction", asked); err != nil {
		return nil, fmt.Errorf("ask the signer at %s for a signature: %w", s.host, bare(err))
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(answer.Raw); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrOther, err)
	}
	if s.of.Hash(signed) != s.of.Hash(tx) {
		return nil, fmt.Errorf("%w: another transaction", ErrOther)
	}
	from, err := types.Sender(s.of, signed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrOther, err)
	}
	if from != s.account {
		return nil, fmt.Errorf("%w: signed by %s, not by %s", ErrOther, from, s.account)
	}
	return s.onto(tx, signed)
}

// onto puts a signature onto the transaction that it is of.
func (s *Signer) onto(tx, signed *types.Transaction) (*types.Transaction, error) {
	v, r, ss := signed.RawSignatureValues()
	sig := make([]byte, 65)
	r.FillBytes(sig[:32])
	ss.FillBytes(sig[32:64])
	sig[64] = byte(v.Uint64()) // 0 or 1 in the types of transaction that are sent here
	out, err := tx.WithSignature(s.of, sig)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrOther, err)
	}
	return out, nil
}

// Close ends the connection.
func (s *Signer) Close() error {
	s.rpc.Close()
	return nil
}

// bare leaves the URL out of an error of net/http: it may hold a secret.
func bare(err error) error {
	var of *url.Error
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}
