// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Allocation is an auto generated low-level Go binding around an user-defined struct.
type Allocation struct {
	To     common.Address
	Amount *big.Int
}

// Ballot is an auto generated low-level Go binding around an user-defined struct.
type Ballot struct {
	BlockHash   [32]byte
	Parts       uint32
	PartsHash   [32]byte
	PolRound    int64
	Time        uint64
	Nanoseconds uint32
	Signature   []byte
}

// Certificate is an auto generated low-level Go binding around an user-defined struct.
type Certificate struct {
	Kind       uint8
	Epoch      uint64
	Height     uint64
	Round      uint32
	Signers    *big.Int
	Signatures []byte
	Absent     []common.Address
}

// CheckpointHeader is an auto generated low-level Go binding around an user-defined struct.
type CheckpointHeader struct {
	Number       uint64
	ParentHash   [32]byte
	Slot         uint64
	Epoch        uint64
	Generation   uint32
	FirstChunk   uint64
	LastChunk    uint64
	ChunksRoot   [32]byte
	ArchiveRoot  [32]byte
	StateRoot    [32]byte
	EffectsHash  [32]byte
	BlobsHash    [32]byte
	InTotal      uint64
	InHash       [32]byte
	ForcedTotal  uint64
	ForcedHash   [32]byte
	OriginNumber uint64
	OriginHash   [32]byte
	TotalMana    uint64
	TotalFees    *big.Int
	FeePerDaGas  uint64
	FeePerL2Gas  uint64
}

// Comparison is an auto generated low-level Go binding around an user-defined struct.
type Comparison struct {
	Standing     CheckpointHeader
	Index        uint64
	Leaf         [32]byte
	Path         [][32]byte
	StandingLeaf [32]byte
	StandingPath [][32]byte
}

// GovernanceConfig is an auto generated low-level Go binding around an user-defined struct.
type GovernanceConfig struct {
	Rollup    common.Address
	Vetoer    common.Address
	Threshold *big.Int
	Quorum    uint64
	Majority  uint64
	Voting    uint64
	Timelock  uint64
	Grace     uint64
}

// LockedPublication is an auto generated low-level Go binding around an user-defined struct.
type LockedPublication struct {
	Headers    []CheckpointHeader
	BlobCounts *big.Int
	Links      []CheckpointHeader
	Standing   []CheckpointHeader
	Cert       Certificate
	Keep       *big.Int
	Turn       uint16
}

// Motion is an auto generated low-level Go binding around an user-defined struct.
type Motion struct {
	Kind    uint8
	Members []common.Address
	Amount  *big.Int
	Kick    bool
}

// PublicKey is an auto generated low-level Go binding around an user-defined struct.
type PublicKey struct {
	X *big.Int
	Y *big.Int
}

// RollupConfig is an auto generated low-level Go binding around an user-defined struct.
type RollupConfig struct {
	GenesisTime        uint64
	SlotDuration       uint64
	EpochDuration      uint64
	PublishTimeout     uint64
	Ring               uint64
	BondGas            uint64
	Proving            bool
	Eager              bool
	Windows            Windows
	CommitteeSize      uint64
	MinCommittee       uint64
	SamplingRounds     uint64
	Staking            common.Address
	Incentives         common.Address
	Penalty            *big.Int
	PenaltyReward      *big.Int
	GenesisChunksRoot  [32]byte
	GenesisArchiveRoot [32]byte
	GenesisStateRoot   [32]byte
	ParamsHash         [32]byte
	Governance         common.Address
}

// Share is an auto generated low-level Go binding around an user-defined struct.
type Share struct {
	Kind           uint8
	Epoch          uint64
	CheckpointHash [32]byte
	Signature      []byte
}

// SlasherConfig is an auto generated low-level Go binding around an user-defined struct.
type SlasherConfig struct {
	Rollup             common.Address
	Unpublished        *big.Int
	UnpublishedReward  *big.Int
	Equivocation       *big.Int
	EquivocationReward *big.Int
	LeadersOnly        bool
	L1SlotDuration     uint64
}

// StakingConfig is an auto generated low-level Go binding around an user-defined struct.
type StakingConfig struct {
	Token           common.Address
	Rollup          common.Address
	Slasher         common.Address
	Governance      common.Address
	GovernanceLimit *big.Int
	Minimum         *big.Int
	Ejection        *big.Int
	EntryPeriod     uint64
	EntryRate       uint64
}

// Windows is an auto generated low-level Go binding around an user-defined struct.
type Windows struct {
	OpenAfter       uint64
	PublishDeadline uint64
	ConfirmWindow   uint64
	SettleWindow    uint64
	AnswerWindow    uint64
	Rescue          uint64
	Drain           uint64
	Liability       uint64
	ExitDelay       uint64
	RestartAfter    uint64
}

// AZTMetaData contains all meta data concerning the AZT contract.
var AZTMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"minter_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structAllocation[]\",\"name\":\"allocations\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minter\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotMinter\",\"type\":\"error\"}]",
	ID:  "62fc14921720ceb23342fe660fc18fad67",
	Bin: "0x60a0604052346101bf57610bb380380380610019816101c3565b9283398101906040818303126101bf57610032816101e8565b602082015190916001600160401b0382116101bf570182601f820112156101bf578051906001600160401b0382116101ab5761007360208360051b016101c3565b9360208086858152019360061b830101918183116101bf57602001925b8284106101605785856080525f905b8051821015610141576001600160a01b036100ba83836101fc565b5151169160206100ca82846101fc565b510151831561012e57925f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef602086610107600197988554610224565b84558484528682526040842061011e828254610224565b9055604051908152a3019061009f565b83639cfea58360e01b5f5260045260245ffd5b60405161096d9081610246823960805181818161039001526107100152f35b6040848303126101bf576040805191908201906001600160401b038211838310176101ab576040926020928452610196876101e8565b81528287015183820152815201930192610090565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101ab57604052565b51906001600160a01b03821682036101bf57565b80518210156102105760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161023157565b634e487b7160e01b5f52601160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806306fdde031461073457806307546172146106c6578063095ea7b31461062357806318160ddd146105e957806323b872dd146104b7578063313ce5671461047e57806340c10f191461033e57806342966c681461029657806370a082311461023357806395d89b411461017c578063a9059cbb1461012d5763dd62ed3e1461009d575f80fd5b346101295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610129576100d46107fe565b73ffffffffffffffffffffffffffffffffffffffff6100f1610821565b91165f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610129576101716101676107fe565b6024359033610851565b602060405160018152f35b34610129575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012957604051604081019080821067ffffffffffffffff8311176102065761020291604052600381527f415a5400000000000000000000000000000000000000000000000000000000006020820152604051918291826107b6565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346101295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101295773ffffffffffffffffffffffffffffffffffffffff61027f6107fe565b165f526001602052602060405f2054604051908152f35b346101295760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610129576004356102d28133610902565b5f5490808203918211610311575f9182556040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610129576103756107fe565b6024359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104525773ffffffffffffffffffffffffffffffffffffffff16908115610426577fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6020826104035f948554610844565b8455848452600182526040842061041b828254610844565b9055604051908152a3005b507f9cfea583000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f361c31f2000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610129575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012957602060405160128152f35b346101295760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610129576104ee6107fe565b6104f6610821565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2054937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8503610573575b506101719350610851565b8385106105b55793610171945f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f209103905584610568565b83857f192b9e4e000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b34610129575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101295760205f54604051908152f35b346101295760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101295761065a6107fe565b73ffffffffffffffffffffffffffffffffffffffff60243591335f52600260205260405f208282165f526020528260405f205560405192835216907f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b34610129575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610129575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012957604051604081019080821067ffffffffffffffff8311176102065761020291604052600b81527f417a74656320546f6b656e0000000000000000000000000000000000000000006020820152604051918291825b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361012957565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361012957565b9190820180921161031157565b919073ffffffffffffffffffffffffffffffffffffffff169182156108d657602073ffffffffffffffffffffffffffffffffffffffff826108b3857fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef95610902565b855f526001835260405f206108c9868254610844565b90556040519485521692a3565b827f9cfea583000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff16805f52600160205260405f20549082821061093c575f5260016020520360405f2055565b7fdb42144d000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd",
}

// AZT is an auto generated Go binding around an Ethereum contract.
type AZT struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AZT) GetABI() abi.ABI {
	return c.abi
}

// NewAZT creates a new instance of AZT.
func NewAZT() *AZT {
	parsed, err := AZTMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AZT{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AZT) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address minter_, (address,uint256)[] allocations) returns()
func (aZT *AZT) PackConstructor(minter_ common.Address, allocations []Allocation) []byte {
	enc, err := aZT.abi.Pack("", minter_, allocations)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (aZT *AZT) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := aZT.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (aZT *AZT) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return aZT.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (aZT *AZT) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := aZT.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (aZT *AZT) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := aZT.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (aZT *AZT) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return aZT.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (aZT *AZT) UnpackApprove(data []byte) (bool, error) {
	out, err := aZT.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (aZT *AZT) PackBalanceOf(account common.Address) []byte {
	enc, err := aZT.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (aZT *AZT) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return aZT.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (aZT *AZT) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := aZT.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (aZT *AZT) PackBurn(value *big.Int) []byte {
	enc, err := aZT.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (aZT *AZT) TryPackBurn(value *big.Int) ([]byte, error) {
	return aZT.abi.Pack("burn", value)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (aZT *AZT) PackDecimals() []byte {
	enc, err := aZT.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (aZT *AZT) TryPackDecimals() ([]byte, error) {
	return aZT.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (aZT *AZT) UnpackDecimals(data []byte) (uint8, error) {
	out, err := aZT.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 value) returns()
func (aZT *AZT) PackMint(to common.Address, value *big.Int) []byte {
	enc, err := aZT.abi.Pack("mint", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 value) returns()
func (aZT *AZT) TryPackMint(to common.Address, value *big.Int) ([]byte, error) {
	return aZT.abi.Pack("mint", to, value)
}

// PackMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07546172.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minter() view returns(address)
func (aZT *AZT) PackMinter() []byte {
	enc, err := aZT.abi.Pack("minter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07546172.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minter() view returns(address)
func (aZT *AZT) TryPackMinter() ([]byte, error) {
	return aZT.abi.Pack("minter")
}

// UnpackMinter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07546172.
//
// Solidity: function minter() view returns(address)
func (aZT *AZT) UnpackMinter(data []byte) (common.Address, error) {
	out, err := aZT.abi.Unpack("minter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (aZT *AZT) PackName() []byte {
	enc, err := aZT.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (aZT *AZT) TryPackName() ([]byte, error) {
	return aZT.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (aZT *AZT) UnpackName(data []byte) (string, error) {
	out, err := aZT.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (aZT *AZT) PackSymbol() []byte {
	enc, err := aZT.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (aZT *AZT) TryPackSymbol() ([]byte, error) {
	return aZT.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (aZT *AZT) UnpackSymbol(data []byte) (string, error) {
	out, err := aZT.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (aZT *AZT) PackTotalSupply() []byte {
	enc, err := aZT.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (aZT *AZT) TryPackTotalSupply() ([]byte, error) {
	return aZT.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (aZT *AZT) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := aZT.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (aZT *AZT) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := aZT.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (aZT *AZT) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return aZT.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (aZT *AZT) UnpackTransfer(data []byte) (bool, error) {
	out, err := aZT.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (aZT *AZT) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := aZT.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (aZT *AZT) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return aZT.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (aZT *AZT) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := aZT.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AZTApproval represents a Approval event raised by the AZT contract.
type AZTApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AZTApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (AZTApproval) ContractEventName() string {
	return AZTApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (aZT *AZT) UnpackApprovalEvent(log *types.Log) (*AZTApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aZT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AZTApproval)
	if len(log.Data) > 0 {
		if err := aZT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aZT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AZTTransfer represents a Transfer event raised by the AZT contract.
type AZTTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AZTTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (AZTTransfer) ContractEventName() string {
	return AZTTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (aZT *AZT) UnpackTransferEvent(log *types.Log) (*AZTTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aZT.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AZTTransfer)
	if len(log.Data) > 0 {
		if err := aZT.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aZT.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aZT *AZT) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aZT.abi.Errors["InsufficientAllowance"].ID.Bytes()[:4]) {
		return aZT.UnpackInsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], aZT.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return aZT.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], aZT.abi.Errors["InvalidReceiver"].ID.Bytes()[:4]) {
		return aZT.UnpackInvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], aZT.abi.Errors["NotMinter"].ID.Bytes()[:4]) {
		return aZT.UnpackNotMinterError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AZTInsufficientAllowance represents a InsufficientAllowance error raised by the AZT contract.
type AZTInsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func AZTInsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0x192b9e4ebc4a4fb7dd02b679453572cd28ba5c859d02dc04b21a8c00bc0a41f0")
}

// UnpackInsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (aZT *AZT) UnpackInsufficientAllowanceError(raw []byte) (*AZTInsufficientAllowance, error) {
	out := new(AZTInsufficientAllowance)
	if err := aZT.abi.UnpackIntoInterface(out, "InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AZTInsufficientBalance represents a InsufficientBalance error raised by the AZT contract.
type AZTInsufficientBalance struct {
	Account common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(address account, uint256 balance, uint256 needed)
func AZTInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xdb42144d928cd19733b9dfeead8bc02ed403845c274e06a6eee0944fb25ca5c4")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(address account, uint256 balance, uint256 needed)
func (aZT *AZT) UnpackInsufficientBalanceError(raw []byte) (*AZTInsufficientBalance, error) {
	out := new(AZTInsufficientBalance)
	if err := aZT.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AZTInvalidReceiver represents a InvalidReceiver error raised by the AZT contract.
type AZTInvalidReceiver struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReceiver(address to)
func AZTInvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x9cfea583c76d990ae2594f1fa87255c0a172ec8bbdaef2992c80c51b9ed3f677")
}

// UnpackInvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReceiver(address to)
func (aZT *AZT) UnpackInvalidReceiverError(raw []byte) (*AZTInvalidReceiver, error) {
	out := new(AZTInvalidReceiver)
	if err := aZT.abi.UnpackIntoInterface(out, "InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AZTNotMinter represents a NotMinter error raised by the AZT contract.
type AZTNotMinter struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMinter(address sender)
func AZTNotMinterErrorID() common.Hash {
	return common.HexToHash("0x361c31f27e729a8322ec0a67a437cd1a685fbc0124c358ce2bac49ea8a779111")
}

// UnpackNotMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMinter(address sender)
func (aZT *AZT) UnpackNotMinterError(raw []byte) (*AZTNotMinter, error) {
	out := new(AZTNotMinter)
	if err := aZT.abi.UnpackIntoInterface(out, "NotMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotLibMetaData contains all meta data concerning the BallotLib contract.
var BallotLibMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"blockHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"parts\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"partsHash\",\"type\":\"bytes32\"},{\"internalType\":\"int64\",\"name\":\"polRound\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"nanoseconds\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structBallot\",\"name\":\"ballot\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"chainId\",\"type\":\"bytes\"}],\"name\":\"signer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownBallot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"}]",
	ID:  "9ea27279943ccc50d03186621782a2aa89",
	Bin: "0x60808060405234601957610e33908161001e823930815050f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63f168fd0714610024575f80fd5b60a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261053b5760043567ffffffffffffffff811161053b5780360360e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82011261053b5760243560ff81169081810361053b576044359167ffffffffffffffff8316830361053b576064359163ffffffff831680930361053b576084359167ffffffffffffffff831161053b573660238401121561053b57826004013567ffffffffffffffff811161074c576040519361012b601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200186610779565b818552366024838301011161053b57815f926024602093018388013785010152600181141580610741575b80610736575b61070b5761017060206101769214956107cb565b936108fe565b84156106ea576064870135938460070b850361053b57602061026d92819667ffffffffffffffff1680155f1461066657506022826040516101b78282610779565b5f81525b925b604051998a967fff000000000000000000000000000000000000000000000000000000000000008289019a7f08000000000000000000000000000000000000000000000000000000000000008c5260f81b1660218901528051918291018589015e8601908382015f8152815193849201905e0101905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101855284610779565b608486013567ffffffffffffffff8116810361053b576020948561034d6103bb956103198b63ffffffff6102ad60a46102a6889a610a19565b93016107ba565b16806105e5575084806040516102c38282610779565b5f81525b6040519d848f9551918291018487015e8401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018b528a610779565b83156105d857610340610332602a5b8d60040190610ab2565b9985156105d1576032610ced565b93156105ca57603a610ced565b918180604051998a978289019a5180918c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283610779565b61041e6103c88351610db8565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b519020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60c4820135920182121561053b570160048101359067ffffffffffffffff821161053b576024810192823603841361053b576041830361059957826040101561056c57601b606483013560f81c019360ff851161053f578360201161053b57359260401161053b576020935f9360ff604460809501359260405194855216868401526040830152606082015282805260015afa156105305773ffffffffffffffffffffffffffffffffffffffff5f5116801561050457602090604051908152f35b7f3f109cf1000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6040513d5f823e3d90fd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b827fca961efd000000000000000000000000000000000000000000000000000000005f52600452604160245260445ffd5b6032610ced565b602a610ced565b6103406103326022610328565b85806106616105f48294610db8565b6040517f100000000000000000000000000000000000000000000000000000000000000084820190815282519194859360019392918391018285015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b6102c7565b82806106e5610676602294610db8565b6001604051938492818401907fff000000000000000000000000000000000000000000000000000000000000008360f81b1682528051928391018483015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b6101bb565b6020938461026d926022826040516107028282610779565b5f8152926101bd565b7f1cf5c9d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50602081141561015c565b506002811415610156565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761074c57604052565b3563ffffffff8116810361053b5790565b67ffffffffffffffff1680156108e957604051906107ea604083610779565b60088252602036818401375f5b6008811061087a5750506108776020916001604051938492818401907fff00000000000000000000000000000000000000000000000000000000000000601160f81b1682528051928391018483015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b90565b7f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361053f57825181101561056c57807fff000000000000000000000000000000000000000000000000000000000000008360019360031b1c60f81b165f1a60208286010153016107f7565b506040516108f8602082610779565b5f815290565b67ffffffffffffffff1680156108e9576040519061091d604083610779565b60088252602036818401375f5b600881106109aa5750506108776020916001604051938492818401907fff00000000000000000000000000000000000000000000000000000000000000601960f81b1682528051928391018483015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b7f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361053f57825181101561056c57807fff000000000000000000000000000000000000000000000000000000000000008360019360031b1c60f81b165f1a602082860101530161092a565b67ffffffffffffffff1680610a3757506040516108f8602082610779565b610877610a45602092610db8565b6040517f080000000000000000000000000000000000000000000000000000000000000084820190815282519194859360019392918391018285015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b8135908115610c5157610c4c60208080610bfd81610b2b7f0a0000000000000000000000000000000000000000000000000000000000000098610b828b8480610b306108779f63ffffffff610b0b84610b1193016107ba565b16610a19565b936040805191013583820152828152610b2b604082610779565b610c62565b6040519784899551918291018487015e8401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101855284610779565b602160405191868301908152868352610b9c604084610779565b610ba68351610db8565b92604051998a948186019e8f528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286610779565b6040519687945180918487015e8401908282015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283610779565b610ced565b5050506040516108f8602082610779565b610877602091602183610c758351610db8565b926040519586947f1200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b61087790602160207fff000000000000000000000000000000000000000000000000000000000000009481610d228251610db8565b60405197889660f81b16828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b60207fff000000000000000000000000000000000000000000000000000000000000009160019493805192839101825e019160f81b1681520190565b60605b6080821015610e0b5760ff91610ddf61087792604051948593169060208401610d7c565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610779565b610e29610ddf916040519283916080607f8716179060208401610d7c565b9060071c90610dbb56",
}

// BallotLib is an auto generated Go binding around an Ethereum contract.
type BallotLib struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BallotLib) GetABI() abi.ABI {
	return c.abi
}

// NewBallotLib creates a new instance of BallotLib.
func NewBallotLib() *BallotLib {
	parsed, err := BallotLibMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BallotLib{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BallotLib) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f8fc22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signer((bytes32,uint32,bytes32,int64,uint64,uint32,bytes) ballot, uint8 kind, uint64 height, uint32 round, bytes chainId) pure returns(address who)
func (ballotLib *BallotLib) PackSigner(ballot Ballot, kind uint8, height uint64, round uint32, chainId []byte) []byte {
	enc, err := ballotLib.abi.Pack("signer", ballot, kind, height, round, chainId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57f8fc22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signer((bytes32,uint32,bytes32,int64,uint64,uint32,bytes) ballot, uint8 kind, uint64 height, uint32 round, bytes chainId) pure returns(address who)
func (ballotLib *BallotLib) TryPackSigner(ballot Ballot, kind uint8, height uint64, round uint32, chainId []byte) ([]byte, error) {
	return ballotLib.abi.Pack("signer", ballot, kind, height, round, chainId)
}

// UnpackSigner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57f8fc22.
//
// Solidity: function signer((bytes32,uint32,bytes32,int64,uint64,uint32,bytes) ballot, uint8 kind, uint64 height, uint32 round, bytes chainId) pure returns(address who)
func (ballotLib *BallotLib) UnpackSigner(data []byte) (common.Address, error) {
	out, err := ballotLib.abi.Unpack("signer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (ballotLib *BallotLib) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], ballotLib.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return ballotLib.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballotLib.abi.Errors["UnknownBallot"].ID.Bytes()[:4]) {
		return ballotLib.UnpackUnknownBallotError(raw[4:])
	}
	if bytes.Equal(raw[:4], ballotLib.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return ballotLib.UnpackWrongSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BallotLibSignaturesLength represents a SignaturesLength error raised by the BallotLib contract.
type BallotLibSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func BallotLibSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (ballotLib *BallotLib) UnpackSignaturesLengthError(raw []byte) (*BallotLibSignaturesLength, error) {
	out := new(BallotLibSignaturesLength)
	if err := ballotLib.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotLibUnknownBallot represents a UnknownBallot error raised by the BallotLib contract.
type BallotLibUnknownBallot struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownBallot(uint8 kind)
func BallotLibUnknownBallotErrorID() common.Hash {
	return common.HexToHash("0x1cf5c9d5454e674b0947dc31dfee6c742ea37b55f389c6d4ee77a80e766059c0")
}

// UnpackUnknownBallotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownBallot(uint8 kind)
func (ballotLib *BallotLib) UnpackUnknownBallotError(raw []byte) (*BallotLibUnknownBallot, error) {
	out := new(BallotLibUnknownBallot)
	if err := ballotLib.abi.UnpackIntoInterface(out, "UnknownBallot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BallotLibWrongSignature represents a WrongSignature error raised by the BallotLib contract.
type BallotLibWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func BallotLibWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (ballotLib *BallotLib) UnpackWrongSignatureError(raw []byte) (*BallotLibWrongSignature, error) {
	out := new(BallotLibWrongSignature)
	if err := ballotLib.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesMetaData contains all meta data concerning the Charges contract.
var ChargesMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"Dismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"AlreadyCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"MalleableSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NobodysPublication\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NotCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"SetTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"TooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"}]",
	ID:  "baf8396fdd7229859bf7437dd925ab3790",
	Bin: "0x60808060405234601b576123f690816100208239308160070152f35b5f80fdfe6080604052307f0000000000000000000000000000000000000000000000000000000000000000146004361015610034575f80fd5b5f3560e01c80639244788814611144578063b213c75f14610496578063bff1e701146100d55763f376a9b814610068575f80fd5b6100d15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760243567ffffffffffffffff81116100d1576100c76100bb6020923690600401611330565b604435906004356115b1565b6040519015158152f35b5f80fd5b506100d15760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760043560243567ffffffffffffffff81116100d157610127903690600401611330565b9060443567ffffffffffffffff81168082036100d15760643593608435803410610467575060ff8086161461043b576007840193855f528460205260405f20548660ff8216926001841161040f5784879160018896145f146103fb575050505060081c63ffffffff16145b156103cb5764ffffffffff8560081c166801fffffffffffffffe608083015160011b16906801fffffffffffffffe67fffffffffffffffe83169216820361039e576101f5916101e091611551565b67ffffffffffffffff60a08401511690611551565b67ffffffffffffffff80835116911680821161037057505064ffffffffff905116926040519060a082019082821067ffffffffffffffff831117610343577f452f06ab16e91b7bf364fa4d1e440153144b6d011e6491e90d9bf981c491eabc956060956001936040526002855263ffffffff6020860191168152604085019182528685019033825260808601933485528a5f5260205260ff8060405f20975116167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0087541617865551917fffff0000000000000000000000000000000000000000000000000000000000ff64ffffffff007dffffffffffffffffffffffffffffffffffffffff0000000000000000000069ffffffffff00000000008954945160281b16945160501b169460081b169116171717835551910155604051908152336020820152346040820152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7fc590b386000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b84827f38f304ca000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909192935061040a9450611e60565b610192565b507f280c5223000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fcd51d5a5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9901e611000000000000000000000000000000000000000000000000000000005f526004523460245260445ffd5b506100d15760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760043560443567ffffffffffffffff81116100d1576104e8903690600401611330565b9060643560843567ffffffffffffffff81116100d157366023820112156100d15780600401359367ffffffffffffffff85116100d1576024820191602436916102c088020101116100d15760a43567ffffffffffffffff81116100d1578060040160e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100d15761057f85876117db565b93871561111c5761058f88611827565b9761059d604051998a6112a0565b8089527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06105ca82611827565b013660208b01376105da82611ed2565b6105e38a6114d0565b5260015b818110610fe457506105f8896114d0565b51871860301c610fa2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019181831161039e5761063891839161151e565b9764ffffffffff8760081c1667ffffffffffffffff86511699602087019a67ffffffffffffffff8c5116908115610f7557049a602487019b6106798d61152f565b8d606085019167ffffffffffffffff806106928561152f565b16911610908115610f56575b50610f0257505067ffffffffffffffff806106b88e61152f565b9251169116029067ffffffffffffffff821691820361039e5767ffffffffffffffff9160406107039201836106ec8261152f565b16821115610ef357505b8260c08a01511690611551565b16808211610370575050906107179161150a565b519261073161010061012083015192015183602435611893565b9382359060ff8216908183036100d15761074a8b61152f565b91600181141580610ee8575b610ebd57507fffffffffffffffff000000000000000000000000000000000000000000000000604051927fff00000000000000000000000000000000000000000000000000000000000000602085019560f81b16855260c01b1660218301526029820152602981526107c96049826112a0565b6107d56044860161152f565b9160648601359063ffffffff82168092036100d1576020948386926108da95519182155f14610e315750505060405161080e83826112a0565b5f8152945b67ffffffffffffffff8116610d40575060405161083083826112a0565b5f8152925b80610c4f575060405161084883826112a0565b5f8152905b80519081610bbe5750508160405161086582826112a0565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018452836112a0565b61093d6108e783516122ed565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826112a0565b519020916084810135845190610100821080610bb3575b610b8857807f55555555555555555555555555555555555555555555555555555555555555557e010001000100010001000100010001000100010001000100010001000100019260011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c017e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f808260081c169116010260f01c90610a0781612160565b8210610b5057604182028281046041148315171561039e5760a4840181610a2e8288611f6e565b905003610b165750506040860151151580610af5575b610aac5750505082602092610a5892611fbf565b91015103610a6e57610a6c93503392611dc9565b005b67ffffffffffffffff610a808561152f565b7f66edd0c6000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60c4610abc610ac4938693611544565b93019061183f565b9190507fcbfdc61c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50610b0360c484018561183f565b9050610b0f8383611544565b1415610a44565b610b209086611f6e565b90507fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610b5990612160565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080821c1515610954565b610c49849291602184610bd181956122ed565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826112a0565b9161086a565b610cdb907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f19000000000000000000000000000000000000000000000000000000000000008584015216602182015260098152610d3a6029826112a0565b9061084d565b610dcc907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008584015216602182015260098152610e2b6029826112a0565b92610835565b6021610eb792610e4187956122ed565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826112a0565b94610813565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506002811415610756565b610efd915061152f565b6106f6565b8d67ffffffffffffffff8381610f21610f1b829661152f565b9461152f565b937f9584a331000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b610f60915061152f565b67ffffffffffffffff8084169116118e61069e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8667ffffffffffffffff610fb58461152f565b7f38f304ca000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181811161039e5761102361101c82858761151e565b918c61150a565b51600167ffffffffffffffff61103d610f1b86888a61151e565b160167ffffffffffffffff811161039e5767ffffffffffffffff90816110628561152f565b911691829116036110d957506020820135908103611098575090611087600192611ed2565b611091828d61150a565b52016105e7565b67ffffffffffffffff6110aa8361152f565b7fb6e816ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff906110ec8461152f565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b506100d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d15760086004350173ffffffffffffffffffffffffffffffffffffffff33165f528060205260405f20549081156112585773ffffffffffffffffffffffffffffffffffffffff33165f526020525f60408120555f80808084335af13d15611253573d6111dc816112f6565b906111ea60405192836112a0565b81525f60203d92013e5b15611227576040519081527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2005b7fb6c30e5f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6111f4565b7f751b0fda000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6060810190811067ffffffffffffffff82111761034357604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761034357604052565b359067ffffffffffffffff821682036100d157565b67ffffffffffffffff811161034357601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b80820392916101c084126100d15760405191610160830183811067ffffffffffffffff8211176103435760405260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00849661138b846112e1565b8652611399602085016112e1565b60208701526113aa604085016112e1565b60408701526113bb606085016112e1565b60608701526113cb8385016112e1565b838701526113db60a085016112e1565b60a08701526113ec60c085016112e1565b60c08701526113fd60e085016112e1565b60e087015201126100d1576040516080810181811067ffffffffffffffff8211176103435760405261010082013581526101208201356020820152610140820135604082015261145061016083016112e1565b606082015261010084015261018081013567ffffffffffffffff81116100d157810182601f820112156100d157803591611489836112f6565b9361149760405195866112a0565b838552602084840101116100d157610140935f6020856114cb96826101a097018386013783010152610120860152016112e1565b910152565b8051156114dd5760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156114dd5760209160051b010190565b91908110156114dd576102c0020190565b3567ffffffffffffffff811681036100d15790565b9190820391821161039e57565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161039e57565b9190820180921161039e57565b9067ffffffffffffffff16908115610f755767ffffffffffffffff160690565b620100008210156114dd5701905f90565b90916115bd81836117db565b90815463ffffffff8160081c1663ffffffff60018601541691828211156116b0575b5050505080549267ffffffffffffffff8061160a8160a08501511664ffffffffff8860281c16611551565b9251169116808211156116825750509073ffffffffffffffffffffffffffffffffffffffff8060018460047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600897541617815501549460501c16165f520160205261167b60405f20918254611573565b9055600190565b7fc77bb265000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60408701906116ca67ffffffffffffffff83511684611573565b63ffffffff885416101561174957506116f3849267ffffffffffffffff6116fc93511690611580565b600b87016115a0565b90549060031b1c1860301c156117135780806115df565b61174594505f929192526006830160205273ffffffffffffffffffffffffffffffffffffffff60405f20541692611dc9565b5f90565b9593965050505073ffffffffffffffffffffffffffffffffffffffff8060018460057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600897541617815501549460501c16165f52016020526117b160405f20918254611573565b90557f55b2cfcca5a074a9c5acec25a40d13bac625e8be9642722db057323ccd19067d5f80a25f90565b600790929192835f520160205260405f2091600260ff845416036117fc5750565b7f881278ef000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff81116103435760051b60200190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d1570180359067ffffffffffffffff82116100d157602001918160051b360383136100d157565b916040516118a081611284565b5f81525f60208201525f6040820152506118bc6020830161152f565b9267ffffffffffffffff606083015116916009820167ffffffffffffffff86165f528060205260405f2054938415611bfb575b505063ffffffff83166040820151808210611bd057508151958196808311611bc8575b5061192660808701359660c081019061183f565b1580159150611b8f575b611b0f575b61193e90612185565b908251808211611b07575b509161195483611827565b9361196260405195866112a0565b83855261196e84611827565b957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020870197013688375f97600183019360208101918a5b888110611a54575050505050505050509180919252604051908160208101938490925f5b818110611a25575050611a059250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826112a0565b51902060405191611a1583611284565b825260208201525f604082015290565b845173ffffffffffffffffffffffffffffffffffffffff168352602094850194869450909201916001016119cb565b600182821c1615611aff579a63ffffffff9b611a75845186519083896121e6565b5f52866020528860405f20549d8e5b60a01c1611611ae357817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831461039e57611adb73ffffffffffffffffffffffffffffffffffffffff60018095019f16918d61150a565b525b016119a7565b63ffffffff9c60c01c5f52876020528860405f20549d8e611a84565b600190611add565b90505f611949565b82518211611b7f576801000000000000000063ffffffff611b3b611b3284612185565b600688016123b8565b60a01c16175b5f52600a840160205260405f205480611b5a5750611935565b9550505050505060405191611b6e83611284565b825260208201526001604082015290565b67ffffffffffffffff8116611b41565b508661010003610100811161039e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff901c8614611930565b96505f611912565b7fcae9b400000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60020196909590949093509167ffffffffffffffff871161039e5767ffffffffffffffff8085169716871015611d9d57839560015b15611c70575b67ffffffffffffffff5f9716801561039e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0196611c30565b67ffffffffffffffff87165f528060205260405f205415611c365767ffffffffffffffff87165f5260205267ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000060405f205416965b1687811015611d3f5767ffffffffffffffff811461039e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000600167ffffffffffffffff92019760405160208101918252838a16604082015260408152611d356060826112a0565b5190201696611ccd565b509193955091937fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000073ffffffffffffffffffffffffffffffffffffffff611d91611d8888612185565b600686016123b8565b16911617915f806118ef565b867f7b26df78000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060089273ffffffffffffffffffffffffffffffffffffffff9160018101917fbb78cf13384a1e522ab6111c20ce4f8bd0da76cc1e5a2ef3b47de5623852418160408454815190878b1682526020820152a260037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555493165f5201602052611e5c60405f20918254611573565b9055565b909163ffffffff60018301541667ffffffffffffffff821690811190811591611ec1575b50611eb957611ea7600b9167ffffffffffffffff6040611eae9601511690611580565b91016115a0565b90549060031b1c1490565b505050505f90565b905063ffffffff835416105f611e84565b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c1717611f4657565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d1570180359067ffffffffffffffff82116100d1576020019181360383136100d157565b929091608084013593611fe4611fd860a0830183611f6e565b509160c081019061183f565b50604083519301511515905f965f966040519360808501938496909286525b878b106120bf575b50505050037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff800190209084146120b957837f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161208e577f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509050565b9091929960018b821c166120f457826120e1575b6001905b0199929190612003565b83358552602094850194909301926120d3565b93909850604089818701376041606086015199601b60408201355f1a016020880152019060208160808860015afa507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08a113d151761215957602060019101946120d7565b939961200b565b8060011b908082046002149015171561039e57600390046001810180911161039e5790565b67ffffffffffffffff16600381101561219d57505f90565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd0167ffffffffffffffff811161039e5767ffffffffffffffff166001810180911161039e5790565b9291909263ffffffff8116918211156122e7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169160181b820190825b828410612232575050505090565b90919293630400000090828603601a1c83175f528360205f20918181810384086301000000818318918084118302188a01015f52600160205f20160218818181038460401c086302000000818318918084118302188a01015f52600160205f20160218818181038460801c086303000000818318918084118302188a01015f52600160205f20160218918282039060c01c0882818318918084118302188801015f52600160205f201602189401929190612224565b50505090565b6080811061237b57614000811015612350577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b1660218201526002815261234d6022826112a0565b90565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261234d6021826112a0565b91905f805282602052600160405f205493015b8163ffffffff8560a01c16116123df575050565b909260c01c5f528060205260405f205492906123cb56",
}

// Charges is an auto generated Go binding around an Ethereum contract.
type Charges struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Charges) GetABI() abi.ABI {
	return c.abi
}

// NewCharges creates a new instance of Charges.
func NewCharges() *Charges {
	parsed, err := ChargesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Charges{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Charges) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// ChargesAnswered represents a Answered event raised by the Charges contract.
type ChargesAnswered struct {
	Record [32]byte
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (ChargesAnswered) ContractEventName() string {
	return ChargesAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed record, address by, uint256 bond)
func (charges *Charges) UnpackAnsweredEvent(log *types.Log) (*ChargesAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesAnswered)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesCharged represents a Charged event raised by the Charges contract.
type ChargesCharged struct {
	Record [32]byte
	Number uint64
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (ChargesCharged) ContractEventName() string {
	return ChargesChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond)
func (charges *Charges) UnpackChargedEvent(log *types.Log) (*ChargesCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesCharged)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesDismissed represents a Dismissed event raised by the Charges contract.
type ChargesDismissed struct {
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChargesDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (ChargesDismissed) ContractEventName() string {
	return ChargesDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed record)
func (charges *Charges) UnpackDismissedEvent(log *types.Log) (*ChargesDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesDismissed)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChargesWithdrawn represents a Withdrawn event raised by the Charges contract.
type ChargesWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ChargesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ChargesWithdrawn) ContractEventName() string {
	return ChargesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (charges *Charges) UnpackWithdrawnEvent(log *types.Log) (*ChargesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != charges.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChargesWithdrawn)
	if len(log.Data) > 0 {
		if err := charges.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range charges.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (charges *Charges) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], charges.abi.Errors["AlreadyCharged"].ID.Bytes()[:4]) {
		return charges.UnpackAlreadyChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["AnswerWindowOpen"].ID.Bytes()[:4]) {
		return charges.UnpackAnswerWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return charges.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return charges.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return charges.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return charges.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return charges.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return charges.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NobodysPublication"].ID.Bytes()[:4]) {
		return charges.UnpackNobodysPublicationError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NotCharged"].ID.Bytes()[:4]) {
		return charges.UnpackNotChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NotDrawn"].ID.Bytes()[:4]) {
		return charges.UnpackNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return charges.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return charges.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return charges.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["SetTooSmall"].ID.Bytes()[:4]) {
		return charges.UnpackSetTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return charges.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return charges.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return charges.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return charges.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return charges.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return charges.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return charges.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], charges.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return charges.UnpackWrongSigningEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChargesAlreadyCharged represents a AlreadyCharged error raised by the Charges contract.
type ChargesAlreadyCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCharged(bytes32 record)
func ChargesAlreadyChargedErrorID() common.Hash {
	return common.HexToHash("0x280c5223d9f7b005ea1a088231e1e07426fda8a86e7c8c593e8a1fa0b948e581")
}

// UnpackAlreadyChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCharged(bytes32 record)
func (charges *Charges) UnpackAlreadyChargedError(raw []byte) (*ChargesAlreadyCharged, error) {
	out := new(ChargesAlreadyCharged)
	if err := charges.abi.UnpackIntoInterface(out, "AlreadyCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesAnswerWindowOpen represents a AnswerWindowOpen error raised by the Charges contract.
type ChargesAnswerWindowOpen struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func ChargesAnswerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xc77bb265d2544cbcb508726fb7c203df873cc15f2776d66bdca0485fc172f454")
}

// UnpackAnswerWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func (charges *Charges) UnpackAnswerWindowOpenError(raw []byte) (*ChargesAnswerWindowOpen, error) {
	out := new(ChargesAnswerWindowOpen)
	if err := charges.abi.UnpackIntoInterface(out, "AnswerWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesBondTooSmall represents a BondTooSmall error raised by the Charges contract.
type ChargesBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func ChargesBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (charges *Charges) UnpackBondTooSmallError(raw []byte) (*ChargesBondTooSmall, error) {
	out := new(ChargesBondTooSmall)
	if err := charges.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesIntegerTooWide represents a IntegerTooWide error raised by the Charges contract.
type ChargesIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func ChargesIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (charges *Charges) UnpackIntegerTooWideError(raw []byte) (*ChargesIntegerTooWide, error) {
	out := new(ChargesIntegerTooWide)
	if err := charges.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesLiabilityOver represents a LiabilityOver error raised by the Charges contract.
type ChargesLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func ChargesLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (charges *Charges) UnpackLiabilityOverError(raw []byte) (*ChargesLiabilityOver, error) {
	out := new(ChargesLiabilityOver)
	if err := charges.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesMalleableSignature represents a MalleableSignature error raised by the Charges contract.
type ChargesMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func ChargesMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (charges *Charges) UnpackMalleableSignatureError(raw []byte) (*ChargesMalleableSignature, error) {
	out := new(ChargesMalleableSignature)
	if err := charges.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNoHeaders represents a NoHeaders error raised by the Charges contract.
type ChargesNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func ChargesNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (charges *Charges) UnpackNoHeadersError(raw []byte) (*ChargesNoHeaders, error) {
	out := new(ChargesNoHeaders)
	if err := charges.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNoQuorum represents a NoQuorum error raised by the Charges contract.
type ChargesNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func ChargesNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (charges *Charges) UnpackNoQuorumError(raw []byte) (*ChargesNoQuorum, error) {
	out := new(ChargesNoQuorum)
	if err := charges.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNobodysPublication represents a NobodysPublication error raised by the Charges contract.
type ChargesNobodysPublication struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysPublication(bytes32 record)
func ChargesNobodysPublicationErrorID() common.Hash {
	return common.HexToHash("0xcd51d5a530db6bc5e6c12fb9600d8f77e1933d35690205f0d0e2ba1eb630d080")
}

// UnpackNobodysPublicationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysPublication(bytes32 record)
func (charges *Charges) UnpackNobodysPublicationError(raw []byte) (*ChargesNobodysPublication, error) {
	out := new(ChargesNobodysPublication)
	if err := charges.abi.UnpackIntoInterface(out, "NobodysPublication", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNotCharged represents a NotCharged error raised by the Charges contract.
type ChargesNotCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCharged(bytes32 record)
func ChargesNotChargedErrorID() common.Hash {
	return common.HexToHash("0x881278ef7862f872c4912bbc27a401418f4c0f4bb20483f6b4d707adbed5ae2a")
}

// UnpackNotChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCharged(bytes32 record)
func (charges *Charges) UnpackNotChargedError(raw []byte) (*ChargesNotCharged, error) {
	out := new(ChargesNotCharged)
	if err := charges.abi.UnpackIntoInterface(out, "NotCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNotDrawn represents a NotDrawn error raised by the Charges contract.
type ChargesNotDrawn struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDrawn(uint64 epoch)
func ChargesNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x7b26df78960474b8b7223e51e80cf57694dca8313408db039360df3c9187c7fd")
}

// UnpackNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDrawn(uint64 epoch)
func (charges *Charges) UnpackNotDrawnError(raw []byte) (*ChargesNotDrawn, error) {
	out := new(ChargesNotDrawn)
	if err := charges.abi.UnpackIntoInterface(out, "NotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNotTheCommittee represents a NotTheCommittee error raised by the Charges contract.
type ChargesNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func ChargesNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (charges *Charges) UnpackNotTheCommitteeError(raw []byte) (*ChargesNotTheCommittee, error) {
	out := new(ChargesNotTheCommittee)
	if err := charges.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesNothingOwed represents a NothingOwed error raised by the Charges contract.
type ChargesNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func ChargesNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (charges *Charges) UnpackNothingOwedError(raw []byte) (*ChargesNothingOwed, error) {
	out := new(ChargesNothingOwed)
	if err := charges.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesPaymentRefused represents a PaymentRefused error raised by the Charges contract.
type ChargesPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func ChargesPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (charges *Charges) UnpackPaymentRefusedError(raw []byte) (*ChargesPaymentRefused, error) {
	out := new(ChargesPaymentRefused)
	if err := charges.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesSetTooSmall represents a SetTooSmall error raised by the Charges contract.
type ChargesSetTooSmall struct {
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetTooSmall(uint256 least)
func ChargesSetTooSmallErrorID() common.Hash {
	return common.HexToHash("0xcae9b400fcd8079a7614a6bc880339fcba190e1008ab4f0b6af91a5fa14eb2f3")
}

// UnpackSetTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetTooSmall(uint256 least)
func (charges *Charges) UnpackSetTooSmallError(raw []byte) (*ChargesSetTooSmall, error) {
	out := new(ChargesSetTooSmall)
	if err := charges.abi.UnpackIntoInterface(out, "SetTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesSignaturesLength represents a SignaturesLength error raised by the Charges contract.
type ChargesSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func ChargesSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (charges *Charges) UnpackSignaturesLengthError(raw []byte) (*ChargesSignaturesLength, error) {
	out := new(ChargesSignaturesLength)
	if err := charges.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesTooLong represents a TooLong error raised by the Charges contract.
type ChargesTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func ChargesTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (charges *Charges) UnpackTooLongError(raw []byte) (*ChargesTooLong, error) {
	out := new(ChargesTooLong)
	if err := charges.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownKind represents a UnknownKind error raised by the Charges contract.
type ChargesUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func ChargesUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (charges *Charges) UnpackUnknownKindError(raw []byte) (*ChargesUnknownKind, error) {
	out := new(ChargesUnknownKind)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownRecord represents a UnknownRecord error raised by the Charges contract.
type ChargesUnknownRecord struct {
	Number uint64
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func ChargesUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0x38f304cab87021da6e8e3ea87917685eafb72d4fde803d5f225834fc68336a50")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func (charges *Charges) UnpackUnknownRecordError(raw []byte) (*ChargesUnknownRecord, error) {
	out := new(ChargesUnknownRecord)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesUnknownSigner represents a UnknownSigner error raised by the Charges contract.
type ChargesUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func ChargesUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (charges *Charges) UnpackUnknownSignerError(raw []byte) (*ChargesUnknownSigner, error) {
	out := new(ChargesUnknownSigner)
	if err := charges.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongAbsent represents a WrongAbsent error raised by the Charges contract.
type ChargesWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func ChargesWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (charges *Charges) UnpackWrongAbsentError(raw []byte) (*ChargesWrongAbsent, error) {
	out := new(ChargesWrongAbsent)
	if err := charges.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongNumber represents a WrongNumber error raised by the Charges contract.
type ChargesWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func ChargesWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (charges *Charges) UnpackWrongNumberError(raw []byte) (*ChargesWrongNumber, error) {
	out := new(ChargesWrongNumber)
	if err := charges.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongParent represents a WrongParent error raised by the Charges contract.
type ChargesWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func ChargesWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (charges *Charges) UnpackWrongParentError(raw []byte) (*ChargesWrongParent, error) {
	out := new(ChargesWrongParent)
	if err := charges.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongSignature represents a WrongSignature error raised by the Charges contract.
type ChargesWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func ChargesWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (charges *Charges) UnpackWrongSignatureError(raw []byte) (*ChargesWrongSignature, error) {
	out := new(ChargesWrongSignature)
	if err := charges.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChargesWrongSigningEpoch represents a WrongSigningEpoch error raised by the Charges contract.
type ChargesWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func ChargesWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (charges *Charges) UnpackWrongSigningEpochError(raw []byte) (*ChargesWrongSigningEpoch, error) {
	out := new(ChargesWrongSigningEpoch)
	if err := charges.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceMetaData contains all meta data concerning the Governance contract.
var GovernanceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"vetoer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"quorum\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"majority\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"voting\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timelock\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"internalType\":\"structGovernanceConfig\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"kick\",\"type\":\"bool\"}],\"internalType\":\"structMotion\",\"name\":\"motion\",\"type\":\"tuple\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"executeRestart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"limit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"lockedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"majorityShare\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"proposal\",\"outputs\":[{\"internalType\":\"enumIGovernance.State\",\"name\":\"state_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"motion\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"votesFor\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"votesAgainst\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"end\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposals\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"kick\",\"type\":\"bool\"}],\"internalType\":\"structMotion\",\"name\":\"motion\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"propose\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"quorumShare\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractIGovernedStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumIGovernance.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"threshold\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractAZT\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalLocked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unlock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"veto\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vetoer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"support\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"vote\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"votesOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"voting\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"}],\"name\":\"Executed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"proposer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"serial\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"kick\",\"type\":\"bool\"}],\"indexed\":false,\"internalType\":\"structMotion\",\"name\":\"motion\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"evidence\",\"type\":\"bytes\"}],\"name\":\"Proposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Vetoed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"support\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Voted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"}],\"name\":\"ForeignStaking\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoLimit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"NotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contract_\",\"type\":\"address\"}],\"name\":\"NotTheGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotVetoer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OtherMotion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"}],\"name\":\"StillVoting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"members\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"TooMuchLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"window\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"WindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"windows\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"exitDelay\",\"type\":\"uint256\"}],\"name\":\"WindowsTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongMotion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"quorum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"majority\",\"type\":\"uint256\"}],\"name\":\"WrongShares\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumIGovernance.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"WrongState\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"}]",
	ID:  "190999d8cfc580c5c3223b50ab067cac9e",
	Bin: "0x6101e0806040523461054c57610100816132a980380380916100218285610995565b83398101031261054c5760405161010081016001600160401b038111828210176106f65760405281516001600160a01b038116919082810361054c57815261006b602084016109b8565b6020820190815260408401516040830190815261008a606086016109cc565b906060840191825261009e608087016109cc565b92608085019384526100b260a088016109cc565b9460a08101958652600460206100dd60e06100cf60c08d016109cc565b9b60c086019c8d52016109cc565b9860e08401998a5260405192838092634cf088d960e01b82525afa908115610558575f91610956575b50604051637e062a3560e11b815290602090829060049082906001600160a01b03165afa908115610558575f91610914575b506080528051604051634cf088d960e01b81526001600160a01b0390911690602081600481855afa908115610558575f916108da575b5060405163cb23bcb560e01b81526001600160a01b03919091169190602081600481865afa80156105585782915f9161089e575b506001600160a01b03160361088b57604051635aa6e67560e01b8152602081600481855afa908115610558575f91610851575b50306001600160a01b03909116036108055750604051635aa6e67560e01b8152602081600481855afa908115610558575f91610817575b50306001600160a01b03909116036108055760206004916040519283809263767e1bb360e01b82525afa908115610558575f916107d3575b50156107c457835185516001600160401b039081169116801580156107b9575b80156107ae575b80156107a2575b61078d57505046617a69036107855760015b604051906001600160401b039081169060608301908111838210176106f657604090815288516001600160401b0390811684528b51811660208501528a5116908301525f918291905b600383106107125750508251604051631389f9b760e11b8152915061014090829060049082906001600160a01b03165afa908115610558575f91610605575b5061010001518251604051630ead865d60e01b81526001600160401b03909216929190602090829060049082906001600160a01b03165afa908115610558575f916105cb575b506001600160401b031682810292801590840490911417156105b7578181116105a257505080516001600160a01b0390811660a0529051604051634cf088d960e01b81529160209183916004918391165afa908115610558575f91610563575b506001600160a01b031660c081905260405163767e1bb360e01b815290602090829060049082905afa908115610558575f91610522575b5061012052519051610100526001600160a01b031660e0525190516001600160401b03908116610160529081166101405290519251915181166101c0529081166101a05216610180526040516128a39081610a0682396080518181816101d60152818161057f01528181610dd7015261128c015260a0518181816109ae0152611ba3015260c0518181816115d5015281816117d30152818161256401526126b8015260e051818181610244015261068401526101005181818161111c01526118c2015261012051818181610a970152610f9e01526101405181818161042801526112cb015261016051818181611924015261231101526101805181818161016401526110e601526101a05181818161093f01528181610b99015261226b01526101c051818181610bf60152818161198701526122a70152f35b90506020813d602011610550575b8161053d60209383610995565b8101031261054c57515f6103e9565b5f80fd5b3d9150610530565b6040513d5f823e3d90fd5b90506020813d60201161059a575b8161057e60209383610995565b8101031261054c5760206105936004926109b8565b91506103b2565b3d9150610571565b63e472dedb60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b90506020813d6020116105fd575b816105e660209383610995565b8101031261054c576105f7906109cc565b5f610352565b3d91506105d9565b9050610140813d821161070a575b816106216101409383610995565b8101031261054c576040519061014082016001600160401b038111838210176106f6576106ea9161012091604052610658816109cc565b8452610666602082016109cc565b6020850152610677604082016109cc565b6040850152610688606082016109cc565b6060850152610699608082016109cc565b60808501526106aa60a082016109cc565b60a08501526106bb60c082016109cc565b60c08501526106cc60e082016109cc565b60e08501526106de61010082016109cc565b610100850152016109cc565b6101208201525f61030c565b634e487b7160e01b5f52604160045260245ffd5b3d9150610613565b9192909190826001600160401b0361072a86856109e0565b511610610759576001600160401b0361074385846109e0565b511681018091116105b7579260010191906102cd565b506001600160401b039061076e9084906109e0565b5116630d118da760e41b5f5260045260245260445ffd5b610900610284565b63378a44d560e01b5f5260045260245260445ffd5b50611388821115610272565b50612710821161026b565b506127108111610264565b6339a00f7160e21b5f5260045ffd5b90506020813d6020116107fd575b816107ee60209383610995565b8101031261054c57515f610244565b3d91506107e1565b632f279db360e01b5f5260045260245ffd5b90506020813d602011610849575b8161083260209383610995565b8101031261054c57610843906109b8565b5f61020c565b3d9150610825565b90506020813d602011610883575b8161086c60209383610995565b8101031261054c5761087d906109b8565b5f6101d5565b3d915061085f565b5063bce4fc3560e01b5f5260045260245ffd5b9150506020813d6020116108d2575b816108ba60209383610995565b8101031261054c576108cc82916109b8565b5f6101a2565b3d91506108ad565b90506020813d60201161090c575b816108f560209383610995565b8101031261054c57610906906109b8565b5f61016e565b3d91506108e8565b90506020813d60201161094e575b8161092f60209383610995565b8101031261054c57516001600160a01b038116810361054c575f610138565b3d9150610922565b90506020813d60201161098d575b8161097160209383610995565b8101031261054c5760206109866004926109b8565b9150610106565b3d9150610964565b601f909101601f19168101906001600160401b038211908210176106f657604052565b51906001600160a01b038216820361054c57565b51906001600160401b038216820361054c57565b9060038110156109f15760051b0190565b634e487b7160e01b5f52603260045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630de0ada314611a3557508063171897b4146119ab5780631eefddb114611948578063216b1100146118e557806342cde4e81461188c57806343c8632c146115f95780634cf088d91461158a57806355ef20e61461154e5780635689141214611513578063605b05e414610ee45780636198e33914610c7257806361d585da14610c265780636da5904114610aba578063a4d66daf14610a61578063a5f1e282146109d2578063cb23bcb514610963578063d33219b414610900578063d3c049d3146106a8578063d8bff44014610639578063dd4670641461044c578063dfe566ca146103e9578063fb6f93f9146101fa578063fc0c546a1461018b5763fce1ccca14610126575f80fd5b3461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101885760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101885760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103bd57610273816121ec565b6008811015806103905760018214159081610383575b81610345575b5061031057508082526003602052600360408320017c06000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790557f0c94c898b1042dfd5789e2f24d63adf171b53c982973e0bcde8c4f5f7efa50328280a280f35b6103439083927f2b3263b30000000000000000000000000000000000000000000000000000000060449552600452611e6e565bfd5b90506103565760048114155f61028f565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b5050600381141583610289565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024827fd9f6768e00000000000000000000000000000000000000000000000000000000815233600452fd5b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101885760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857600435801561061157610490818354611fb6565b6fffffffffffffffffffffffffffffffff81116105e65782553382526001602052604082206fffffffffffffffffffffffffffffffff6104d58184168284541661236b565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556040518181527f9f1ec8c880f76798e7b793325d625e9b60e4082a553c98f42b6cda368dd6000860203392a2604051907f23b872dd00000000000000000000000000000000000000000000000000000000825233600483015230602483015260448201526020816064818573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156105db576105af575080f35b6105d09060203d6020116105d4575b6105c88183611eb6565b8101906121d4565b5080f35b503d6105be565b6040513d84823e3d90fd5b7fdbe4eb8c000000000000000000000000000000000000000000000000000000008352600452602482fd5b6004827f1f2a2005000000000000000000000000000000000000000000000000000000008152fd5b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101885760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101885760043560243590811515918281036108fc576044359081156108d4576106fd836121ec565b60088110156108a7576001810361087457506001908386526003602052604086209084875260046020526040872073ffffffffffffffffffffffffffffffffffffffff33165f526020526107558460405f2054611fb6565b61077167ffffffffffffffff600385015460a01c1682336127b8565b85885260046020526040882073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20555f1461082257016fffffffffffffffffffffffffffffffff6107c58184168284541661236b565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790555b60405192835260208301527f755f5495b65e6ffe748de1fe7173213557d364935e9d4804c17a03cc90b5532b60403393a380f35b0180546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006108668286168460801c61236b565b60801b1691161790556107ee565b85610343604492867f2b3263b3000000000000000000000000000000000000000000000000000000008452600452611e6e565b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6004857f1f2a2005000000000000000000000000000000000000000000000000000000008152fd5b8380fd5b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101885760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101885760043573ffffffffffffffffffffffffffffffffffffffff8116809103610a5d57604082819281526001602052205467ffffffffffffffff8251916fffffffffffffffffffffffffffffffff8116835260801c166020820152f35b5080fd5b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101885760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101885760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610188576101209060043590808190610b0a604084868152600360205220946121ec565b9360038101548154600160028401549301549167ffffffffffffffff8160a01c1680610b97575b5073ffffffffffffffffffffffffffffffffffffffff90610b55604051809a611ea9565b16602088015260408701526fffffffffffffffffffffffffffffffff8116606087015260801c608086015260a085015260c084015260e0830152610100820152f35b7f000000000000000000000000000000000000000000000000000000000000000097509550935073ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff80610c1b610bf4610bed8b8b61202a565b9a8a61202a565b7f00000000000000000000000000000000000000000000000000000000000000009061202a565b169716959490610b31565b50346101885760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610188576020610c636004356121ec565b610c706040518092611ea9565bf35b50346101885760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610188576004353382526001602052604082208115610ebc57805467ffffffffffffffff8160801c16804210610e9157506fffffffffffffffffffffffffffffffff16808311610e61576fffffffffffffffffffffffffffffffff831690036fffffffffffffffffffffffffffffffff8111610e34576fffffffffffffffffffffffffffffffff167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790558154818103908111610e075782556040518181527f0f0bc5b519ddefdd8e5f9e6423433aa2b869738de2ae34d58ebc796fc749fa0d60203392a2604051907fa9059cbb00000000000000000000000000000000000000000000000000000000825233600483015260248201526020816044818573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156105db576105af575080f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b83836044927f119027b0000000000000000000000000000000000000000000000000000000008352600452602452fd5b7f3a9c1bb1000000000000000000000000000000000000000000000000000000008552600452602484fd5b6004837f1f2a2005000000000000000000000000000000000000000000000000000000008152fd5b50346101885760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610188576004359067ffffffffffffffff8211610188578160040160807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8436030112610a5d5760243567ffffffffffffffff811161150f57610f77903690600401611e40565b60449391933567ffffffffffffffff811161150f57610f9a903690600401611e40565b94907f0000000000000000000000000000000000000000000000000000000000000000853597600389101561150b576024810198610fd88a89611f04565b90501560028214036114e3576044820135918215908115916114d0575b5015159015036114a85781811161147a57505060406110148887611f04565b90501161143f578392835b6110298988611f04565b90508510156110db5773ffffffffffffffffffffffffffffffffffffffff8061106461105f886110598e8d611f04565b90611f58565b611f95565b92169116111561108957600161108161105f866110598c8b611f04565b94019361101f565b60248573ffffffffffffffffffffffffffffffffffffffff6110b261105f886110598e8d611f04565b7f8161529100000000000000000000000000000000000000000000000000000000835216600452fd5b85848489858c6111157f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff421661202a565b94611141867f0000000000000000000000000000000000000000000000000000000000000000336127b8565b61114a84612480565b9561115636858461204c565b6020815191012061116836858961204c565b602081519101209061117b600254611ffd565b91826002556040519160208301937fe51305725b768c4d8a7d6a6872d3d31e1216f6d64483691cb45e03c303c96b59855246604085015230606085015260808401523360a08401528a60c084015260e083015261010082015261010081526111e561012082611eb6565b5190209687895260036020526040892091600383019081547fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffff0000000000000000000000000000000000000000339360a01b1691161717905581556040517f18160ddd00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156114345789906113fc575b6112f1915067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612890565b6127108101908181116113cf5761270f019081116113a2579261137e7f7dc78d0d6adaede3448456dcfc0832426fe22c9a8c96c2d486bf81cc2ee63ccc959361138e9360209b6127108c9a9804905080155f14611399575060026001915b015560025494611370604051978897885260808e89015260808801906120b0565b918683036040880152612196565b9083820360608501523397612196565b0390a3604051908152f35b6002909161134f565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b506020813d60201161142c575b8161141660209383611eb6565b81010312611428576112f190516112bb565b5f80fd5b3d9150611409565b6040513d8b823e3d90fd5b60448461144c8988611f04565b7f3d560099000000000000000000000000000000000000000000000000000000008352600452506040602452fd5b7f7f162703000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b6004867f8f3e7e99000000000000000000000000000000000000000000000000000000008152fd5b6114dd9150606401611ff0565b5f610ff5565b6004877f8f3e7e99000000000000000000000000000000000000000000000000000000008152fd5b8580fd5b8280fd5b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101885760209054604051908152f35b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610188576020600254604051908152f35b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101885760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101885760043560243567ffffffffffffffff811161150f57806004019160807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126108fc57823560038110156118885784600282146114a8579291939061169961169383612480565b8661239d565b8586938793602482016044606484019301359160018315159614965b6116bf8383611f04565b905081101561185357869798996116dd61105f836110598787611f04565b9761175e575b6116ec86611ff0565b8061174f575b61173f575b61173b57888c978161172b575b50611717575b60010198979695986116b5565b98611723600191611ffd565b99905061170a565b61173591506126a1565b5f611704565b8b80fd5b9961174990611ffd565b996116f7565b506117598861254d565b6116f2565b958c604051917f4be9fd9f00000000000000000000000000000000000000000000000000000000835273ffffffffffffffffffffffffffffffffffffffff8a1660048401528660248401528160448401528160648401526020836084818573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af19182156118475791611812575b61180c9250611fb6565b956116e3565b90506020823d821161183f575b8161182c60209383611eb6565b810103126114285761180c915190611802565b3d915061181f565b604051903d90823e3d90fd5b8b8b7ffe95c3832c12555e6bdb94254f0062f3fef9fb21554e39a02734ac465105930b6040898d82519182526020820152a280f35b8480fd5b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101885760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461018857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101885760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610188576024359073ffffffffffffffffffffffffffffffffffffffff8216820361018857604073ffffffffffffffffffffffffffffffffffffffff91600435815260046020522091165f52602052602060405f2054604051908152f35b8234611428576103007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611428576004356102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112611428576080830183811067ffffffffffffffff821117611e13576040525f83526020830160608152604084015f8152606085015f81526002865260405191602083019360208552611aeb60c0850198604086019051611ef7565b5196608060608501528751809152602060e085019801905f5b818110611de757505050611b5d949596611b5492849251608084015251151560a0830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611eb6565b5190208261239d565b7ffe95c3832c12555e6bdb94254f0062f3fef9fb21554e39a02734ac465105930b604080515f81525f6020820152a273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b1561142857604051907f6bf0b37c00000000000000000000000000000000000000000000000000000000825260243567ffffffffffffffff8116809103611428576004830152604435602483015260643567ffffffffffffffff811680910361142857604483015260843567ffffffffffffffff811680910361142857606483015260a43563ffffffff811680910361142857608483015260c43567ffffffffffffffff81168091036114285760a483015260e43567ffffffffffffffff81168091036114285760c48301526101043560e4830152610124356101048301526101443561012483015261016435610144830152610184356101648301526101a43567ffffffffffffffff8116809103611428576101848301526101c4356101a48301526101e43567ffffffffffffffff8116809103611428576101c4830152610204356101e48301526102243567ffffffffffffffff811680910361142857610204830152610244356102248301526102643567ffffffffffffffff811680910361142857610244830152610284356fffffffffffffffffffffffffffffffff8116809103611428576102648301526102a43567ffffffffffffffff8116809103611428576102848301526102c4359067ffffffffffffffff8216809203611428576102e4835f819381956102a484015283356102c48401525af18015611ddc57611dce575080f35b611dda91505f90611eb6565b005b6040513d5f823e3d90fd5b825173ffffffffffffffffffffffffffffffffffffffff168a526020998a019990920191600101611b04565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9181601f840112156114285782359167ffffffffffffffff8311611428576020838186019501011161142857565b6008811015611e7c57602452565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b906008821015611e7c5752565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611e1357604052565b906003821015611e7c5752565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611428570180359067ffffffffffffffff821161142857602001918160051b3603831361142857565b9190811015611f685760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff811681036114285790565b91908201809211611fc357565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b3580151581036114285790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114611fc35760010190565b9067ffffffffffffffff8091169116019067ffffffffffffffff8211611fc357565b92919267ffffffffffffffff8211611e13576040519161209460207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611eb6565b829481845281830111611428578281602093845f960137010152565b9060808101918035600381101561142857826120cb91611ef7565b60208101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156114285781016020813591019367ffffffffffffffff8211611428578160051b36038513611428578190608060208601525260a0830193905f905b80821061215e5750505080604060609201356040840152013590811515809203611428576060015290565b90919485359073ffffffffffffffffffffffffffffffffffffffff821680920361142857602081600193829352019601920190612133565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90816020910312611428575180151581036114285790565b5f52600360205260405f2060038101549067ffffffffffffffff8260a01c169182158015612353575b612347575081421061234057600181015460026122486fffffffffffffffffffffffffffffffff83169260801c83611fb6565b92015482101591826122ea575b5050156122e45761229067ffffffffffffffff917f00000000000000000000000000000000000000000000000000000000000000009061202a565b168042106122de576122cd9067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690611fb6565b4210156122d957600490565b600590565b50600390565b50600290565b9091506127108202918083046127101490151715611fc3576123379067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690612890565b11155f80612255565b5050600190565b60e01c60ff1692915050565b5060ff8160e01c166008811015611e7c571515612215565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211611fc357565b906123a7826121ec565b6008811015611e7c576004810361244b5750815f52600360205260405f205403612420575f526003602052600360405f20017c07000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff825416179055565b7ff3356e84000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61247b90837f2b3263b3000000000000000000000000000000000000000000000000000000005f52600452611e6e565b60445ffd5b6040516124c98161249d60208201946020865260408301906120b0565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611eb6565b51902090565b519067ffffffffffffffff8216820361142857565b91908260c091031261142857815160058110156114285791602081015191604082015173ffffffffffffffffffffffffffffffffffffffff811681036114285791612531606082016124cf565b9161254a60a0612543608085016124cf565b93016124cf565b90565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169073ffffffffffffffffffffffffffffffffffffffff604051917f42623360000000000000000000000000000000000000000000000000000000008352169081600482015260c081602481865afa908115611ddc575f9161266d575b506005811015611e7c5760018114159081612661575b5061265b57813b15611428575f916024839260405194859384927f29092d0e00000000000000000000000000000000000000000000000000000000845260048401525af18015611ddc5761264b575b50600190565b5f61265591611eb6565b5f612645565b50505f90565b6002915014155f6125f6565b61268f915060c03d60c01161269a575b6126878183611eb6565b8101906124e4565b50505050505f6125e0565b503d61267d565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169073ffffffffffffffffffffffffffffffffffffffff604051917f42623360000000000000000000000000000000000000000000000000000000008352169081600482015260c081602481865afa908115611ddc575f91612794575b506005811015611e7c5760010361265b57813b15611428575f916024839260405194859384927f0a3b0a4f00000000000000000000000000000000000000000000000000000000845260048401525af18015611ddc5761264b5750600190565b6127ad915060c03d60c01161269a576126878183611eb6565b50505050505f612734565b73ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f20918254916fffffffffffffffffffffffffffffffff831680821161286257505067ffffffffffffffff8260801c1667ffffffffffffffff82161161281c57505050565b77ffffffffffffffff000000000000000000000000000000007fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff9160801b169116179055565b7f119027b0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b81810292918115918404141715611fc35756",
}

// Governance is an auto generated Go binding around an Ethereum contract.
type Governance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Governance) GetABI() abi.ABI {
	return c.abi
}

// NewGovernance creates a new instance of Governance.
func NewGovernance() *Governance {
	parsed, err := GovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint256,uint64,uint64,uint64,uint64,uint64) config) returns()
func (governance *Governance) PackConstructor(config GovernanceConfig) []byte {
	enc, err := governance.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43c8632c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(bytes32 id, (uint8,address[],uint256,bool) motion) returns()
func (governance *Governance) PackExecute(id [32]byte, motion Motion) []byte {
	enc, err := governance.abi.Pack("execute", id, motion)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43c8632c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(bytes32 id, (uint8,address[],uint256,bool) motion) returns()
func (governance *Governance) TryPackExecute(id [32]byte, motion Motion) ([]byte, error) {
	return governance.abi.Pack("execute", id, motion)
}

// PackExecuteRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de0ada3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeRestart(bytes32 id, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (governance *Governance) PackExecuteRestart(id [32]byte, header CheckpointHeader, keep *big.Int) []byte {
	enc, err := governance.abi.Pack("executeRestart", id, header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de0ada3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeRestart(bytes32 id, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (governance *Governance) TryPackExecuteRestart(id [32]byte, header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return governance.abi.Pack("executeRestart", id, header, keep)
}

// PackGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eefddb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grace() view returns(uint64)
func (governance *Governance) PackGrace() []byte {
	enc, err := governance.abi.Pack("grace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eefddb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grace() view returns(uint64)
func (governance *Governance) TryPackGrace() ([]byte, error) {
	return governance.abi.Pack("grace")
}

// UnpackGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1eefddb1.
//
// Solidity: function grace() view returns(uint64)
func (governance *Governance) UnpackGrace(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("grace", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d66daf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limit() view returns(uint256)
func (governance *Governance) PackLimit() []byte {
	enc, err := governance.abi.Pack("limit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4d66daf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limit() view returns(uint256)
func (governance *Governance) TryPackLimit() ([]byte, error) {
	return governance.abi.Pack("limit")
}

// UnpackLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4d66daf.
//
// Solidity: function limit() view returns(uint256)
func (governance *Governance) UnpackLimit(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("limit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd467064.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(uint256 amount) returns()
func (governance *Governance) PackLock(amount *big.Int) []byte {
	enc, err := governance.abi.Pack("lock", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd467064.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(uint256 amount) returns()
func (governance *Governance) TryPackLock(amount *big.Int) ([]byte, error) {
	return governance.abi.Pack("lock", amount)
}

// PackLockedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5f1e282.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedOf(address account) view returns(uint256 amount, uint64 until)
func (governance *Governance) PackLockedOf(account common.Address) []byte {
	enc, err := governance.abi.Pack("lockedOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5f1e282.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedOf(address account) view returns(uint256 amount, uint64 until)
func (governance *Governance) TryPackLockedOf(account common.Address) ([]byte, error) {
	return governance.abi.Pack("lockedOf", account)
}

// LockedOfOutput serves as a container for the return parameters of contract
// method LockedOf.
type LockedOfOutput struct {
	Amount *big.Int
	Until  uint64
}

// UnpackLockedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5f1e282.
//
// Solidity: function lockedOf(address account) view returns(uint256 amount, uint64 until)
func (governance *Governance) UnpackLockedOf(data []byte) (LockedOfOutput, error) {
	out, err := governance.abi.Unpack("lockedOf", data)
	outstruct := new(LockedOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Until = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackMajorityShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x216b1100.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function majorityShare() view returns(uint64)
func (governance *Governance) PackMajorityShare() []byte {
	enc, err := governance.abi.Pack("majorityShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMajorityShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x216b1100.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function majorityShare() view returns(uint64)
func (governance *Governance) TryPackMajorityShare() ([]byte, error) {
	return governance.abi.Pack("majorityShare")
}

// UnpackMajorityShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x216b1100.
//
// Solidity: function majorityShare() view returns(uint64)
func (governance *Governance) UnpackMajorityShare(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("majorityShare", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da59041.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposal(bytes32 id) view returns(uint8 state_, address proposer, bytes32 motion, uint256 votesFor, uint256 votesAgainst, uint256 quorum, uint256 end, uint256 from, uint256 until)
func (governance *Governance) PackProposal(id [32]byte) []byte {
	enc, err := governance.abi.Pack("proposal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da59041.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposal(bytes32 id) view returns(uint8 state_, address proposer, bytes32 motion, uint256 votesFor, uint256 votesAgainst, uint256 quorum, uint256 end, uint256 from, uint256 until)
func (governance *Governance) TryPackProposal(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("proposal", id)
}

// ProposalOutput serves as a container for the return parameters of contract
// method Proposal.
type ProposalOutput struct {
	State        uint8
	Proposer     common.Address
	Motion       [32]byte
	VotesFor     *big.Int
	VotesAgainst *big.Int
	Quorum       *big.Int
	End          *big.Int
	From         *big.Int
	Until        *big.Int
}

// UnpackProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da59041.
//
// Solidity: function proposal(bytes32 id) view returns(uint8 state_, address proposer, bytes32 motion, uint256 votesFor, uint256 votesAgainst, uint256 quorum, uint256 end, uint256 from, uint256 until)
func (governance *Governance) UnpackProposal(data []byte) (ProposalOutput, error) {
	out, err := governance.abi.Unpack("proposal", data)
	outstruct := new(ProposalOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Proposer = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Motion = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.VotesFor = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VotesAgainst = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Quorum = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	outstruct.End = abi.ConvertType(out[6], new(big.Int)).(*big.Int)
	outstruct.From = abi.ConvertType(out[7], new(big.Int)).(*big.Int)
	outstruct.Until = abi.ConvertType(out[8], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ef20e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposals() view returns(uint256)
func (governance *Governance) PackProposals() []byte {
	enc, err := governance.abi.Pack("proposals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ef20e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposals() view returns(uint256)
func (governance *Governance) TryPackProposals() ([]byte, error) {
	return governance.abi.Pack("proposals")
}

// UnpackProposals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55ef20e6.
//
// Solidity: function proposals() view returns(uint256)
func (governance *Governance) UnpackProposals(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("proposals", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x605b05e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((uint8,address[],uint256,bool) motion, string reason, bytes evidence) returns(bytes32 id)
func (governance *Governance) PackPropose(motion Motion, reason string, evidence []byte) []byte {
	enc, err := governance.abi.Pack("propose", motion, reason, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x605b05e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((uint8,address[],uint256,bool) motion, string reason, bytes evidence) returns(bytes32 id)
func (governance *Governance) TryPackPropose(motion Motion, reason string, evidence []byte) ([]byte, error) {
	return governance.abi.Pack("propose", motion, reason, evidence)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x605b05e4.
//
// Solidity: function propose((uint8,address[],uint256,bool) motion, string reason, bytes evidence) returns(bytes32 id)
func (governance *Governance) UnpackPropose(data []byte) ([32]byte, error) {
	out, err := governance.abi.Unpack("propose", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackQuorumShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe566ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumShare() view returns(uint64)
func (governance *Governance) PackQuorumShare() []byte {
	enc, err := governance.abi.Pack("quorumShare")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe566ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumShare() view returns(uint64)
func (governance *Governance) TryPackQuorumShare() ([]byte, error) {
	return governance.abi.Pack("quorumShare")
}

// UnpackQuorumShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdfe566ca.
//
// Solidity: function quorumShare() view returns(uint64)
func (governance *Governance) UnpackQuorumShare(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("quorumShare", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (governance *Governance) PackRollup() []byte {
	enc, err := governance.abi.Pack("rollup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollup() view returns(address)
func (governance *Governance) TryPackRollup() ([]byte, error) {
	return governance.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (governance *Governance) UnpackRollup(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (governance *Governance) PackStaking() []byte {
	enc, err := governance.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (governance *Governance) TryPackStaking() ([]byte, error) {
	return governance.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (governance *Governance) UnpackStaking(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d585da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(bytes32 id) view returns(uint8)
func (governance *Governance) PackState(id [32]byte) []byte {
	enc, err := governance.abi.Pack("state", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d585da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(bytes32 id) view returns(uint8)
func (governance *Governance) TryPackState(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("state", id)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d585da.
//
// Solidity: function state(bytes32 id) view returns(uint8)
func (governance *Governance) UnpackState(data []byte) (uint8, error) {
	out, err := governance.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function threshold() view returns(uint256)
func (governance *Governance) PackThreshold() []byte {
	enc, err := governance.abi.Pack("threshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42cde4e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function threshold() view returns(uint256)
func (governance *Governance) TryPackThreshold() ([]byte, error) {
	return governance.abi.Pack("threshold")
}

// UnpackThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42cde4e8.
//
// Solidity: function threshold() view returns(uint256)
func (governance *Governance) UnpackThreshold(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("threshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(uint64)
func (governance *Governance) PackTimelock() []byte {
	enc, err := governance.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(uint64)
func (governance *Governance) TryPackTimelock() ([]byte, error) {
	return governance.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(uint64)
func (governance *Governance) UnpackTimelock(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("timelock", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (governance *Governance) PackToken() []byte {
	enc, err := governance.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (governance *Governance) TryPackToken() ([]byte, error) {
	return governance.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (governance *Governance) UnpackToken(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56891412.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalLocked() view returns(uint256)
func (governance *Governance) PackTotalLocked() []byte {
	enc, err := governance.abi.Pack("totalLocked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56891412.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalLocked() view returns(uint256)
func (governance *Governance) TryPackTotalLocked() ([]byte, error) {
	return governance.abi.Pack("totalLocked")
}

// UnpackTotalLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56891412.
//
// Solidity: function totalLocked() view returns(uint256)
func (governance *Governance) UnpackTotalLocked(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("totalLocked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6198e339.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlock(uint256 amount) returns()
func (governance *Governance) PackUnlock(amount *big.Int) []byte {
	enc, err := governance.abi.Pack("unlock", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6198e339.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlock(uint256 amount) returns()
func (governance *Governance) TryPackUnlock(amount *big.Int) ([]byte, error) {
	return governance.abi.Pack("unlock", amount)
}

// PackVeto is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb6f93f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function veto(bytes32 id) returns()
func (governance *Governance) PackVeto(id [32]byte) []byte {
	enc, err := governance.abi.Pack("veto", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVeto is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb6f93f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function veto(bytes32 id) returns()
func (governance *Governance) TryPackVeto(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("veto", id)
}

// PackVetoer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8bff440.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoer() view returns(address)
func (governance *Governance) PackVetoer() []byte {
	enc, err := governance.abi.Pack("vetoer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8bff440.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoer() view returns(address)
func (governance *Governance) TryPackVetoer() ([]byte, error) {
	return governance.abi.Pack("vetoer")
}

// UnpackVetoer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8bff440.
//
// Solidity: function vetoer() view returns(address)
func (governance *Governance) UnpackVetoer(data []byte) (common.Address, error) {
	out, err := governance.abi.Unpack("vetoer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3c049d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vote(bytes32 id, bool support, uint256 amount) returns()
func (governance *Governance) PackVote(id [32]byte, support bool, amount *big.Int) []byte {
	enc, err := governance.abi.Pack("vote", id, support, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3c049d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vote(bytes32 id, bool support, uint256 amount) returns()
func (governance *Governance) TryPackVote(id [32]byte, support bool, amount *big.Int) ([]byte, error) {
	return governance.abi.Pack("vote", id, support, amount)
}

// PackVotesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x171897b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votesOf(bytes32 id, address account) view returns(uint256)
func (governance *Governance) PackVotesOf(id [32]byte, account common.Address) []byte {
	enc, err := governance.abi.Pack("votesOf", id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x171897b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votesOf(bytes32 id, address account) view returns(uint256)
func (governance *Governance) TryPackVotesOf(id [32]byte, account common.Address) ([]byte, error) {
	return governance.abi.Pack("votesOf", id, account)
}

// UnpackVotesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x171897b4.
//
// Solidity: function votesOf(bytes32 id, address account) view returns(uint256)
func (governance *Governance) UnpackVotesOf(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("votesOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVoting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfce1ccca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voting() view returns(uint64)
func (governance *Governance) PackVoting() []byte {
	enc, err := governance.abi.Pack("voting")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoting is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfce1ccca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voting() view returns(uint64)
func (governance *Governance) TryPackVoting() ([]byte, error) {
	return governance.abi.Pack("voting")
}

// UnpackVoting is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfce1ccca.
//
// Solidity: function voting() view returns(uint64)
func (governance *Governance) UnpackVoting(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("voting", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// GovernanceExecuted represents a Executed event raised by the Governance contract.
type GovernanceExecuted struct {
	Id    [32]byte
	Taken *big.Int
	Moved *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const GovernanceExecutedEventName = "Executed"

// ContractEventName returns the user-defined event name.
func (GovernanceExecuted) ContractEventName() string {
	return GovernanceExecutedEventName
}

// UnpackExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Executed(bytes32 indexed id, uint256 taken, uint256 moved)
func (governance *Governance) UnpackExecutedEvent(log *types.Log) (*GovernanceExecuted, error) {
	event := "Executed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceExecuted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceLocked represents a Locked event raised by the Governance contract.
type GovernanceLocked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (GovernanceLocked) ContractEventName() string {
	return GovernanceLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(address indexed account, uint256 amount)
func (governance *Governance) UnpackLockedEvent(log *types.Log) (*GovernanceLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceLocked)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceProposed represents a Proposed event raised by the Governance contract.
type GovernanceProposed struct {
	Id       [32]byte
	Proposer common.Address
	Serial   *big.Int
	Motion   Motion
	Reason   string
	Evidence []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceProposedEventName = "Proposed"

// ContractEventName returns the user-defined event name.
func (GovernanceProposed) ContractEventName() string {
	return GovernanceProposedEventName
}

// UnpackProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proposed(bytes32 indexed id, address indexed proposer, uint256 serial, (uint8,address[],uint256,bool) motion, string reason, bytes evidence)
func (governance *Governance) UnpackProposedEvent(log *types.Log) (*GovernanceProposed, error) {
	event := "Proposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceProposed)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceUnlocked represents a Unlocked event raised by the Governance contract.
type GovernanceUnlocked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (GovernanceUnlocked) ContractEventName() string {
	return GovernanceUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(address indexed account, uint256 amount)
func (governance *Governance) UnpackUnlockedEvent(log *types.Log) (*GovernanceUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceUnlocked)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceVetoed represents a Vetoed event raised by the Governance contract.
type GovernanceVetoed struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const GovernanceVetoedEventName = "Vetoed"

// ContractEventName returns the user-defined event name.
func (GovernanceVetoed) ContractEventName() string {
	return GovernanceVetoedEventName
}

// UnpackVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Vetoed(bytes32 indexed id)
func (governance *Governance) UnpackVetoedEvent(log *types.Log) (*GovernanceVetoed, error) {
	event := "Vetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceVetoed)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceVoted represents a Voted event raised by the Governance contract.
type GovernanceVoted struct {
	Id      [32]byte
	Account common.Address
	Support bool
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceVotedEventName = "Voted"

// ContractEventName returns the user-defined event name.
func (GovernanceVoted) ContractEventName() string {
	return GovernanceVotedEventName
}

// UnpackVotedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Voted(bytes32 indexed id, address indexed account, bool support, uint256 amount)
func (governance *Governance) UnpackVotedEvent(log *types.Log) (*GovernanceVoted, error) {
	event := "Voted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceVoted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (governance *Governance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governance.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return governance.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["ForeignStaking"].ID.Bytes()[:4]) {
		return governance.UnpackForeignStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["NoLimit"].ID.Bytes()[:4]) {
		return governance.UnpackNoLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["NotAscending"].ID.Bytes()[:4]) {
		return governance.UnpackNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["NotEnoughLocked"].ID.Bytes()[:4]) {
		return governance.UnpackNotEnoughLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["NotTheGovernance"].ID.Bytes()[:4]) {
		return governance.UnpackNotTheGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["NotVetoer"].ID.Bytes()[:4]) {
		return governance.UnpackNotVetoerError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["OtherMotion"].ID.Bytes()[:4]) {
		return governance.UnpackOtherMotionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["StillVoting"].ID.Bytes()[:4]) {
		return governance.UnpackStillVotingError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["TooManyMembers"].ID.Bytes()[:4]) {
		return governance.UnpackTooManyMembersError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["TooMuchLocked"].ID.Bytes()[:4]) {
		return governance.UnpackTooMuchLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["WindowTooShort"].ID.Bytes()[:4]) {
		return governance.UnpackWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["WindowsTooLong"].ID.Bytes()[:4]) {
		return governance.UnpackWindowsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["WrongMotion"].ID.Bytes()[:4]) {
		return governance.UnpackWrongMotionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["WrongShares"].ID.Bytes()[:4]) {
		return governance.UnpackWrongSharesError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return governance.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return governance.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernanceAmountTooLarge represents a AmountTooLarge error raised by the Governance contract.
type GovernanceAmountTooLarge struct {
	Amount *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 most)
func GovernanceAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 most)
func (governance *Governance) UnpackAmountTooLargeError(raw []byte) (*GovernanceAmountTooLarge, error) {
	out := new(GovernanceAmountTooLarge)
	if err := governance.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceForeignStaking represents a ForeignStaking error raised by the Governance contract.
type GovernanceForeignStaking struct {
	Staking common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForeignStaking(address staking)
func GovernanceForeignStakingErrorID() common.Hash {
	return common.HexToHash("0xbce4fc35c8f734143a2c51e43c749498602c5f367c00444ea4aad3871c466bbe")
}

// UnpackForeignStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForeignStaking(address staking)
func (governance *Governance) UnpackForeignStakingError(raw []byte) (*GovernanceForeignStaking, error) {
	out := new(GovernanceForeignStaking)
	if err := governance.abi.UnpackIntoInterface(out, "ForeignStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceNoLimit represents a NoLimit error raised by the Governance contract.
type GovernanceNoLimit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLimit()
func GovernanceNoLimitErrorID() common.Hash {
	return common.HexToHash("0xe6803dc4e02bf13ff73e039bfc3004ecd07cc4fc4e812b6ef48f4ff5664a3dd9")
}

// UnpackNoLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLimit()
func (governance *Governance) UnpackNoLimitError(raw []byte) (*GovernanceNoLimit, error) {
	out := new(GovernanceNoLimit)
	if err := governance.abi.UnpackIntoInterface(out, "NoLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceNotAscending represents a NotAscending error raised by the Governance contract.
type GovernanceNotAscending struct {
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAscending(address member)
func GovernanceNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x81615291332a4dc6f9746b9267bf6d236417a7dc7d420e52eaf6425dfe3ac7d1")
}

// UnpackNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAscending(address member)
func (governance *Governance) UnpackNotAscendingError(raw []byte) (*GovernanceNotAscending, error) {
	out := new(GovernanceNotAscending)
	if err := governance.abi.UnpackIntoInterface(out, "NotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceNotEnoughLocked represents a NotEnoughLocked error raised by the Governance contract.
type GovernanceNotEnoughLocked struct {
	Locked *big.Int
	Needed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughLocked(uint256 locked, uint256 needed)
func GovernanceNotEnoughLockedErrorID() common.Hash {
	return common.HexToHash("0x119027b0252f5b03399516f3f2b431becdf600ad366c125df118703979028cd1")
}

// UnpackNotEnoughLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughLocked(uint256 locked, uint256 needed)
func (governance *Governance) UnpackNotEnoughLockedError(raw []byte) (*GovernanceNotEnoughLocked, error) {
	out := new(GovernanceNotEnoughLocked)
	if err := governance.abi.UnpackIntoInterface(out, "NotEnoughLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceNotTheGovernance represents a NotTheGovernance error raised by the Governance contract.
type GovernanceNotTheGovernance struct {
	Contract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheGovernance(address contract_)
func GovernanceNotTheGovernanceErrorID() common.Hash {
	return common.HexToHash("0x2f279db3ca615e40cb7ea27920c4a9297eb95d988afd02dd9db68ee06820ef19")
}

// UnpackNotTheGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheGovernance(address contract_)
func (governance *Governance) UnpackNotTheGovernanceError(raw []byte) (*GovernanceNotTheGovernance, error) {
	out := new(GovernanceNotTheGovernance)
	if err := governance.abi.UnpackIntoInterface(out, "NotTheGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceNotVetoer represents a NotVetoer error raised by the Governance contract.
type GovernanceNotVetoer struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVetoer(address sender)
func GovernanceNotVetoerErrorID() common.Hash {
	return common.HexToHash("0xd9f6768eccdfa4eeb95dfd5f7bcc646388ee90909a2d1ae838885029d6217d2c")
}

// UnpackNotVetoerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVetoer(address sender)
func (governance *Governance) UnpackNotVetoerError(raw []byte) (*GovernanceNotVetoer, error) {
	out := new(GovernanceNotVetoer)
	if err := governance.abi.UnpackIntoInterface(out, "NotVetoer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceOtherMotion represents a OtherMotion error raised by the Governance contract.
type GovernanceOtherMotion struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherMotion(bytes32 id)
func GovernanceOtherMotionErrorID() common.Hash {
	return common.HexToHash("0xf3356e84b294061315f6be3ddbb55ff2c023a63e77bbc9b97c4e13ba54b2c76c")
}

// UnpackOtherMotionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherMotion(bytes32 id)
func (governance *Governance) UnpackOtherMotionError(raw []byte) (*GovernanceOtherMotion, error) {
	out := new(GovernanceOtherMotion)
	if err := governance.abi.UnpackIntoInterface(out, "OtherMotion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceStillVoting represents a StillVoting error raised by the Governance contract.
type GovernanceStillVoting struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillVoting(uint64 until)
func GovernanceStillVotingErrorID() common.Hash {
	return common.HexToHash("0x3a9c1bb174e05ccc7989a969f1748342b593156c7ca5c9fa202c419e665ec013")
}

// UnpackStillVotingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillVoting(uint64 until)
func (governance *Governance) UnpackStillVotingError(raw []byte) (*GovernanceStillVoting, error) {
	out := new(GovernanceStillVoting)
	if err := governance.abi.UnpackIntoInterface(out, "StillVoting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTooManyMembers represents a TooManyMembers error raised by the Governance contract.
type GovernanceTooManyMembers struct {
	Members *big.Int
	Most    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyMembers(uint256 members, uint256 most)
func GovernanceTooManyMembersErrorID() common.Hash {
	return common.HexToHash("0x3d5600991605612d4fbd5921afde15dadbbdea16fed93c002fe2a8fb1bceda3e")
}

// UnpackTooManyMembersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyMembers(uint256 members, uint256 most)
func (governance *Governance) UnpackTooManyMembersError(raw []byte) (*GovernanceTooManyMembers, error) {
	out := new(GovernanceTooManyMembers)
	if err := governance.abi.UnpackIntoInterface(out, "TooManyMembers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceTooMuchLocked represents a TooMuchLocked error raised by the Governance contract.
type GovernanceTooMuchLocked struct {
	Total *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchLocked(uint256 total)
func GovernanceTooMuchLockedErrorID() common.Hash {
	return common.HexToHash("0xdbe4eb8c8427ef7cb026320ba399e17ccc4de131a0e9c31f67e696b4f9fc4bf1")
}

// UnpackTooMuchLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchLocked(uint256 total)
func (governance *Governance) UnpackTooMuchLockedError(raw []byte) (*GovernanceTooMuchLocked, error) {
	out := new(GovernanceTooMuchLocked)
	if err := governance.abi.UnpackIntoInterface(out, "TooMuchLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceWindowTooShort represents a WindowTooShort error raised by the Governance contract.
type GovernanceWindowTooShort struct {
	Window *big.Int
	Least  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooShort(uint256 window, uint256 least)
func GovernanceWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0xd118da703ef2339ec77e1ed04f41f829b253c5fb11a857e0df445b5872e38842")
}

// UnpackWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooShort(uint256 window, uint256 least)
func (governance *Governance) UnpackWindowTooShortError(raw []byte) (*GovernanceWindowTooShort, error) {
	out := new(GovernanceWindowTooShort)
	if err := governance.abi.UnpackIntoInterface(out, "WindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceWindowsTooLong represents a WindowsTooLong error raised by the Governance contract.
type GovernanceWindowsTooLong struct {
	Windows   *big.Int
	ExitDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowsTooLong(uint256 windows, uint256 exitDelay)
func GovernanceWindowsTooLongErrorID() common.Hash {
	return common.HexToHash("0xe472dedbb9e31866a959bf7f31973a158ab3ee51e0926b1581b1ca6d09d4507f")
}

// UnpackWindowsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowsTooLong(uint256 windows, uint256 exitDelay)
func (governance *Governance) UnpackWindowsTooLongError(raw []byte) (*GovernanceWindowsTooLong, error) {
	out := new(GovernanceWindowsTooLong)
	if err := governance.abi.UnpackIntoInterface(out, "WindowsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceWrongMotion represents a WrongMotion error raised by the Governance contract.
type GovernanceWrongMotion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongMotion()
func GovernanceWrongMotionErrorID() common.Hash {
	return common.HexToHash("0x8f3e7e997fb748f27b06bf2b13d4144d1ff5b6ec20676f7d43b9a055ccf6c68d")
}

// UnpackWrongMotionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongMotion()
func (governance *Governance) UnpackWrongMotionError(raw []byte) (*GovernanceWrongMotion, error) {
	out := new(GovernanceWrongMotion)
	if err := governance.abi.UnpackIntoInterface(out, "WrongMotion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceWrongShares represents a WrongShares error raised by the Governance contract.
type GovernanceWrongShares struct {
	Quorum   *big.Int
	Majority *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongShares(uint256 quorum, uint256 majority)
func GovernanceWrongSharesErrorID() common.Hash {
	return common.HexToHash("0x378a44d5711a93b5d9a725a8713826bb57d1ffa0efb2bd55840e67084b24a81a")
}

// UnpackWrongSharesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongShares(uint256 quorum, uint256 majority)
func (governance *Governance) UnpackWrongSharesError(raw []byte) (*GovernanceWrongShares, error) {
	out := new(GovernanceWrongShares)
	if err := governance.abi.UnpackIntoInterface(out, "WrongShares", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceWrongState represents a WrongState error raised by the Governance contract.
type GovernanceWrongState struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(bytes32 id, uint8 state)
func GovernanceWrongStateErrorID() common.Hash {
	return common.HexToHash("0x2b3263b3bc5546a88f5c442a231d009ce5a89c34654ca9a7911b5bb3939a1f60")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(bytes32 id, uint8 state)
func (governance *Governance) UnpackWrongStateError(raw []byte) (*GovernanceWrongState, error) {
	out := new(GovernanceWrongState)
	if err := governance.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceZeroAmount represents a ZeroAmount error raised by the Governance contract.
type GovernanceZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func GovernanceZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (governance *Governance) UnpackZeroAmountError(raw []byte) (*GovernanceZeroAmount, error) {
	out := new(GovernanceZeroAmount)
	if err := governance.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IncentivesMetaData contains all meta data concerning the Incentives contract.
var IncentivesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractAZT\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIRewarding\",\"name\":\"rollup_\",\"type\":\"address\"},{\"internalType\":\"contractIStaking\",\"name\":\"staking_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"perCheckpoint_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"perConfirm_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"slots\",\"type\":\"uint256\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"}],\"name\":\"claimConfirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"paidSlots\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"}],\"name\":\"paidWindow\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"perCheckpoint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"perConfirm\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractIRewarding\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractAZT\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CheckpointPaid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"confirmer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ConfirmPaid\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"EmptyPot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotFinal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToPay\",\"type\":\"error\"}]",
	ID:  "c2e83ec01ab5eb605d3877ed565370ff5f",
	Bin: "0x610120346100ff57601f610d6f38819003918201601f19168301916001600160401b038311848410176101035780849260a0946040528339810103126100ff578051906001600160a01b03821682036100ff5760208101516001600160a01b03811681036100ff576040820151906001600160a01b03821682036100ff57608060608401519301519360805260a05260c05260e05261010052604051610c57908161011882396080518181816102b40152610aec015260a05181818161010a0152818161037e01526104a2015260c0518181816105820152610941015260e0518181816105a5015261099801526101005181818161019b015261042d0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631979f4c214610965575080634cf088d9146108f7578063503914db146104505780636d3d7a26146103f8578063893ff938146103a2578063cb23bcb514610334578063fb177937146102d8578063fc0c546a1461026a5763fc61ab5a1461007f575f80fd5b346102665760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610266576100b66109bb565b67ffffffffffffffff604051917f950ec47e0000000000000000000000000000000000000000000000000000000083521680600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561025b575f9261022a575b5073ffffffffffffffffffffffffffffffffffffffff82169182158015610214575b6101ec576101ea92825f52600160205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557f0000000000000000000000000000000000000000000000000000000000000000927fe1e66e16e7530000b35aff8e542d68a9e226ce85ae35fe41e4995dd638f1955d6020604051868152a3610ad5565b005b7f4d63c252000000000000000000000000000000000000000000000000000000005f5260045ffd5b50815f52600160205260ff60405f20541661015c565b61024d91925060203d602011610254575b61024581836109d2565b810190610aa9565b905f61013a565b503d61023b565b6040513d5f823e3d90fd5b5f80fd5b34610266575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261026657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102665760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102665767ffffffffffffffff6103186109bb565b165f526001602052602060ff60405f2054166040519015158152f35b34610266575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261026657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102665760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102665767ffffffffffffffff6103e26109bb565b165f525f602052602060405f2054604051908152f35b34610266575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102665760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102665760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610266576104876109bb565b6024359073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051917ffc9b5c6100000000000000000000000000000000000000000000000000000000835267ffffffffffffffff811692836004820152604081602481865afa801561025b575f915f916108b0575b501561088457604051937f4ff0876a000000000000000000000000000000000000000000000000000000008552602085600481875afa94851561025b575f95610848575b509092815f525f60205260405f20549182965f9273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016987f0000000000000000000000000000000000000000000000000000000000000000955b67ffffffffffffffff861667ffffffffffffffff8b16811015610840576001901b808516158015610835575b80156107d0575b6107bd576106108761060b8d8c610a62565b610a87565b67ffffffffffffffff604051917f4bc6fd09000000000000000000000000000000000000000000000000000000008352166004820152602081602481885afa801561025b5773ffffffffffffffffffffffffffffffffffffffff915f9161079f575b501691821561078a5790602492911796865f525f6020528760405f205560208d604051948580927ff2da1a800000000000000000000000000000000000000000000000000000000082528660048301525afa91821561025b5789600193610754928f85908f67ffffffffffffffff995f9561075c575b509161060b6106f8928b94610a62565b167f82c84ce15a8973a51240805102001f5d64de0b950eb570583f45cebe1e2d38046040518061074c8787836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a3610ad5565b0116946105c6565b8a939195506106f89261077f61060b9260203d81116102545761024581836109d2565b9692945092506106e8565b9667ffffffffffffffff925060019150610754565b6107b7915060203d81116102545761024581836109d2565b8e610672565b5094600167ffffffffffffffff91610754565b508660011b6801fffffffffffffffe67fffffffffffffffe8216911681036108085767ffffffffffffffff8b16901c600316156105f9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5080831615156105f2565b50146101ec57005b9094506020813d60201161087c575b81610864602093836109d2565b810103126102665761087590610a40565b9386610557565b3d9150610857565b837fbb3c27bd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9150506040813d6040116108ef575b816108cc604093836109d2565b81010312610266576108e960206108e283610a40565b9201610a55565b86610513565b3d91506108bf565b34610266575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261026657602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610266575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610266576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b6004359067ffffffffffffffff8216820361026657565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610a1357604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b519067ffffffffffffffff8216820361026657565b5190811515820361026657565b9067ffffffffffffffff8091169116029067ffffffffffffffff821691820361080857565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161080857565b90816020910312610266575173ffffffffffffffffffffffffffffffffffffffff811681036102665790565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa90811561025b575f91610c25575b50838110610bf557506040517fa9059cbb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9190911660048201526024810192909252602090829060449082905f905af1801561025b57610bc05750565b6020813d602011610bed575b81610bd9602093836109d2565b8101031261026657610bea90610a55565b50565b3d9150610bcc565b83907fc697f73a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011610c4f575b81610c40602093836109d2565b8101031261026657515f610b50565b3d9150610c3356",
}

// Incentives is an auto generated Go binding around an Ethereum contract.
type Incentives struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Incentives) GetABI() abi.ABI {
	return c.abi
}

// NewIncentives creates a new instance of Incentives.
func NewIncentives() *Incentives {
	parsed, err := IncentivesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Incentives{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Incentives) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address rollup_, address staking_, uint256 perCheckpoint_, uint256 perConfirm_) returns()
func (incentives *Incentives) PackConstructor(token_ common.Address, rollup_ common.Address, staking_ common.Address, perCheckpoint_ *big.Int, perConfirm_ *big.Int) []byte {
	enc, err := incentives.abi.Pack("", token_, rollup_, staking_, perCheckpoint_, perConfirm_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503914db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint64 epoch, uint256 slots) returns()
func (incentives *Incentives) PackClaim(epoch uint64, slots *big.Int) []byte {
	enc, err := incentives.abi.Pack("claim", epoch, slots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503914db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint64 epoch, uint256 slots) returns()
func (incentives *Incentives) TryPackClaim(epoch uint64, slots *big.Int) ([]byte, error) {
	return incentives.abi.Pack("claim", epoch, slots)
}

// PackClaimConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc61ab5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimConfirm(uint64 window) returns()
func (incentives *Incentives) PackClaimConfirm(window uint64) []byte {
	enc, err := incentives.abi.Pack("claimConfirm", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc61ab5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimConfirm(uint64 window) returns()
func (incentives *Incentives) TryPackClaimConfirm(window uint64) ([]byte, error) {
	return incentives.abi.Pack("claimConfirm", window)
}

// PackPaidSlots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x893ff938.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidSlots(uint64 epoch) view returns(uint256)
func (incentives *Incentives) PackPaidSlots(epoch uint64) []byte {
	enc, err := incentives.abi.Pack("paidSlots", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidSlots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x893ff938.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidSlots(uint64 epoch) view returns(uint256)
func (incentives *Incentives) TryPackPaidSlots(epoch uint64) ([]byte, error) {
	return incentives.abi.Pack("paidSlots", epoch)
}

// UnpackPaidSlots is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x893ff938.
//
// Solidity: function paidSlots(uint64 epoch) view returns(uint256)
func (incentives *Incentives) UnpackPaidSlots(data []byte) (*big.Int, error) {
	out, err := incentives.abi.Unpack("paidSlots", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPaidWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb177937.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidWindow(uint64 window) view returns(bool)
func (incentives *Incentives) PackPaidWindow(window uint64) []byte {
	enc, err := incentives.abi.Pack("paidWindow", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb177937.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidWindow(uint64 window) view returns(bool)
func (incentives *Incentives) TryPackPaidWindow(window uint64) ([]byte, error) {
	return incentives.abi.Pack("paidWindow", window)
}

// UnpackPaidWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb177937.
//
// Solidity: function paidWindow(uint64 window) view returns(bool)
func (incentives *Incentives) UnpackPaidWindow(data []byte) (bool, error) {
	out, err := incentives.abi.Unpack("paidWindow", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPerCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1979f4c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function perCheckpoint() view returns(uint256)
func (incentives *Incentives) PackPerCheckpoint() []byte {
	enc, err := incentives.abi.Pack("perCheckpoint")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1979f4c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function perCheckpoint() view returns(uint256)
func (incentives *Incentives) TryPackPerCheckpoint() ([]byte, error) {
	return incentives.abi.Pack("perCheckpoint")
}

// UnpackPerCheckpoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1979f4c2.
//
// Solidity: function perCheckpoint() view returns(uint256)
func (incentives *Incentives) UnpackPerCheckpoint(data []byte) (*big.Int, error) {
	out, err := incentives.abi.Unpack("perCheckpoint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPerConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d3d7a26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function perConfirm() view returns(uint256)
func (incentives *Incentives) PackPerConfirm() []byte {
	enc, err := incentives.abi.Pack("perConfirm")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d3d7a26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function perConfirm() view returns(uint256)
func (incentives *Incentives) TryPackPerConfirm() ([]byte, error) {
	return incentives.abi.Pack("perConfirm")
}

// UnpackPerConfirm is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d3d7a26.
//
// Solidity: function perConfirm() view returns(uint256)
func (incentives *Incentives) UnpackPerConfirm(data []byte) (*big.Int, error) {
	out, err := incentives.abi.Unpack("perConfirm", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (incentives *Incentives) PackRollup() []byte {
	enc, err := incentives.abi.Pack("rollup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollup() view returns(address)
func (incentives *Incentives) TryPackRollup() ([]byte, error) {
	return incentives.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (incentives *Incentives) UnpackRollup(data []byte) (common.Address, error) {
	out, err := incentives.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (incentives *Incentives) PackStaking() []byte {
	enc, err := incentives.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (incentives *Incentives) TryPackStaking() ([]byte, error) {
	return incentives.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (incentives *Incentives) UnpackStaking(data []byte) (common.Address, error) {
	out, err := incentives.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (incentives *Incentives) PackToken() []byte {
	enc, err := incentives.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (incentives *Incentives) TryPackToken() ([]byte, error) {
	return incentives.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (incentives *Incentives) UnpackToken(data []byte) (common.Address, error) {
	out, err := incentives.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// IncentivesCheckpointPaid represents a CheckpointPaid event raised by the Incentives contract.
type IncentivesCheckpointPaid struct {
	Slot     uint64
	Attester common.Address
	To       common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IncentivesCheckpointPaidEventName = "CheckpointPaid"

// ContractEventName returns the user-defined event name.
func (IncentivesCheckpointPaid) ContractEventName() string {
	return IncentivesCheckpointPaidEventName
}

// UnpackCheckpointPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointPaid(uint64 indexed slot, address indexed attester, address to, uint256 amount)
func (incentives *Incentives) UnpackCheckpointPaidEvent(log *types.Log) (*IncentivesCheckpointPaid, error) {
	event := "CheckpointPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != incentives.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IncentivesCheckpointPaid)
	if len(log.Data) > 0 {
		if err := incentives.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range incentives.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IncentivesConfirmPaid represents a ConfirmPaid event raised by the Incentives contract.
type IncentivesConfirmPaid struct {
	Window    uint64
	Confirmer common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IncentivesConfirmPaidEventName = "ConfirmPaid"

// ContractEventName returns the user-defined event name.
func (IncentivesConfirmPaid) ContractEventName() string {
	return IncentivesConfirmPaidEventName
}

// UnpackConfirmPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConfirmPaid(uint64 indexed window, address indexed confirmer, uint256 amount)
func (incentives *Incentives) UnpackConfirmPaidEvent(log *types.Log) (*IncentivesConfirmPaid, error) {
	event := "ConfirmPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != incentives.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IncentivesConfirmPaid)
	if len(log.Data) > 0 {
		if err := incentives.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range incentives.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (incentives *Incentives) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], incentives.abi.Errors["EmptyPot"].ID.Bytes()[:4]) {
		return incentives.UnpackEmptyPotError(raw[4:])
	}
	if bytes.Equal(raw[:4], incentives.abi.Errors["NotFinal"].ID.Bytes()[:4]) {
		return incentives.UnpackNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], incentives.abi.Errors["NothingToPay"].ID.Bytes()[:4]) {
		return incentives.UnpackNothingToPayError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IncentivesEmptyPot represents a EmptyPot error raised by the Incentives contract.
type IncentivesEmptyPot struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyPot(uint256 balance, uint256 needed)
func IncentivesEmptyPotErrorID() common.Hash {
	return common.HexToHash("0xc697f73a5afe00473f1798d505eb8aeb85d4683358e3c573f6fa17c296ea89c4")
}

// UnpackEmptyPotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyPot(uint256 balance, uint256 needed)
func (incentives *Incentives) UnpackEmptyPotError(raw []byte) (*IncentivesEmptyPot, error) {
	out := new(IncentivesEmptyPot)
	if err := incentives.abi.UnpackIntoInterface(out, "EmptyPot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IncentivesNotFinal represents a NotFinal error raised by the Incentives contract.
type IncentivesNotFinal struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinal(uint64 epoch)
func IncentivesNotFinalErrorID() common.Hash {
	return common.HexToHash("0xbb3c27bdf6dc5d674c9e079508fd4e5985eb41e4b6121a59af8340889daac49e")
}

// UnpackNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinal(uint64 epoch)
func (incentives *Incentives) UnpackNotFinalError(raw []byte) (*IncentivesNotFinal, error) {
	out := new(IncentivesNotFinal)
	if err := incentives.abi.UnpackIntoInterface(out, "NotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IncentivesNothingToPay represents a NothingToPay error raised by the Incentives contract.
type IncentivesNothingToPay struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToPay()
func IncentivesNothingToPayErrorID() common.Hash {
	return common.HexToHash("0x4d63c252538ab708dc54228436ccda748d3924f239d20604ecbd55e56c4f3138")
}

// UnpackNothingToPayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToPay()
func (incentives *Incentives) UnpackNothingToPayError(raw []byte) (*IncentivesNothingToPay, error) {
	out := new(IncentivesNothingToPay)
	if err := incentives.abi.UnpackIntoInterface(out, "NothingToPay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMetaData contains all meta data concerning the Locking contract.
var LockingMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"CheckpointCertified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"CheckpointConfirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestationBlob\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"CheckpointProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tip\",\"type\":\"uint64\"}],\"name\":\"CheckpointsUndone\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"RecordKept\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"}],\"name\":\"BadBlobCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"ConfirmedStays\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"LongerStands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"MalleableSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"MissingBlob\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoMoreRestarts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NoQuorum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotCertified\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restartFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"overdueFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotTheRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingAbove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingToConfirm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"OriginBehindParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"OriginNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"OutOfRing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"SetTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"SlotNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"StandingNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"TooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"UnexpectedBlob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"UnknownSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongFirstChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongForced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongGeneration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"WrongLastChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSlot\",\"type\":\"error\"}]",
	ID:  "874538eeedf246a5c9bfed466698a2f645",
	Bin: "0x60808060405234601b576149b890816100208239308160070152f35b5f80fdfe6080604052307f0000000000000000000000000000000000000000000000000000000000000000146004361015610034575f80fd5b5f3560e01c908163115466fe14611a2f5781633878af62146109dd5781635daa15041461078657816373bb4532146105835781637fe09632146101cc5750639372617914610080575f80fd5b6103407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760443567ffffffffffffffff81116101c8576100cb903690600401611c33565b6102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c3601126101c857610324359067ffffffffffffffff82116101c85760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101c8576102c06040518160648237206102c43560801c60e43560201c610304356102e4356102a435176102643561022435176101e43561012435176101043560c4351760a43560643517171717171760401c17176101a05761019e92600401916024356004356120ed565b005b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f80fd5b6101c8576103407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760043560243567ffffffffffffffff81116101c85761021e903690600401611c33565b6102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126101c857610324359067ffffffffffffffff821682036101c857600183019261027a84549364ffffffffff8560901c16611f72565b67ffffffffffffffff80845116911680821061055557505061029a612ef3565b6002820154810361051557506102ae611e72565b67ffffffffffffffff63ffffffff835416911610610451575b80549260ff808560b81c16148015610441575b6104195775010000000000000000000000000000000000000000008401938481116103ec5777010001000000000000000000000000000000000000000000018094116103ec579290558051602091909101516103e89263ffffffff811667ffffffff000000008216176cffffffffff000000000000000082161771ffffffffff000000000000000000000000008216609085901b79ffffffffffffffff00000000000000000000000000000000000016177b01fffffffe000000000000000000000000000000000000000000000090921691909117177701000000000000000000000000000000000000000000000017916103e29167ffffffffffffffff9081169116611f94565b906130c9565b9055005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fadd3bebc000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061ffff808560a81c16146102da565b61050e61046a61030435610463611e72565b8585613a42565b7fffffffffffffffffffffff0000000000000000000000000000000000000000001660443567ffffffffffffffff1660843560201b6bffffffffffffffff000000001617176101043560401b6fffffffffffffffff0000000000000000166102443560681b74ffffffffffffffff000000000000000000000000001617176102043560881b78ffffffffffffffff0000000000000000000000000000000000161790565b81556102c7565b67ffffffffffffffff610526611e72565b7fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f6fbe58fd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6101c8576103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760043560243567ffffffffffffffff81116101c8576105d5903690600401611c33565b6102c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc3601126101c857610608611e72565b610610612ef3565b63ffffffff6001850154169067ffffffffffffffff8316918210610748578061064867ffffffffffffffff6040870151168588612fef565b1860301c610719575063ffffffff84541681146106ee575061067361066c82611f32565b8385613080565b9067ffffffffffffffff8084511692168092106106a557836103e861046a610304358661069e611e72565b9085613a42565b67ffffffffffffffff6106b88192611f32565b935116927f3c7ddf7c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b7fa248f24b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b907fedae289f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff61075a84611f32565b7f35b6e040000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6101c85760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760043560443567ffffffffffffffff81116101c8576107d7903690600401611c33565b60643567ffffffffffffffff81116101c8576107f7903690600401611e01565b916084359367ffffffffffffffff85116101c85760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc86360301126101c8576108418484611fcc565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85018581116103ec576108959161088961087e838989611e40565b916004019289611e5e565b51908560243586612af6565b6108a28686868686612cb1565b95861561095d5790866108b89287878787612d42565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86019586116103ec576108fc9160a435916108f6888888611e40565b91612dab565b90159081610954575b5061090c57005b67ffffffffffffffff926109289261092392611e40565b611e89565b7f6413700e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90501584610905565b8486156109b05761097f61097967ffffffffffffffff92611e89565b92611e51565b51917fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b6101c85760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760443567ffffffffffffffff81116101c857610a2b903690600401611c33565b67ffffffffffffffff606435116101c85760643536039060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126101c857610a84610a7e60046064350180611edd565b90611fcc565b91610a9460046064350180611edd565b809291507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101116103ec57610afb610ad260046064350180611edd565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff850191611e40565b90610b287fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840186611e5e565b519160446064350192610b4084606435600401611edd565b91925f925b8084106119be5750505050610b5f83606435600401611edd565b1593905083156119635750610ba5610b7c60046064350180611edd565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff870191611e40565b905b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1d6084606435013593018312156101c8576004610bf09360643501019186602435600435612af6565b901561195b575b610c1484610c0a60046064350180611edd565b9086600435612cb1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8301811115610cb3575b5061019e93610ca39291610c68918390610c5e60046064350180611edd565b9088600435612d42565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff610c9960046064350180611edd565b9190920191611e40565b60a4606435013591600435612dab565b9360405194610120860186811067ffffffffffffffff82111761192e576040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701525f60c08701525f60e08701525f610100870152610d1b606435600401606435600401611edd565b5f9150606435602401359082905b8082106119175750506118e5578049156118ba57600181018082116103ec57804961188f5750496040870152600435548652608435606087015260843560081c608087015267ffffffffffffffff60208601511660a087015267ffffffffffffffff60408601511660c0870152600160e0870152610dbb81610db5606435600401606435600401611edd565b90611e40565b610dc481611e89565b67ffffffffffffffff63ffffffff8951169116115f146116a65750610dee60046064350180611edd565b610dfc610923848385611e40565b63ffffffff600435541667ffffffffffffffff80610e1983611f32565b169216918203611665575050610e3c610e33848385611e40565b886004356143b2565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908082116103ec57610e7a610e8092604092610e9595611e40565b01611e89565b67ffffffffffffffff60608801511690611f72565b60ff60843581161480611647575b61160a575060016101008701525b610ec060046064350180611edd565b90610f59610f00610ef5610ee0610edb610923888888611e40565b611e9e565b67ffffffffffffffff60408c01511690612fbe565b600b60043501612fde565b90549060031b1c610f2760608b015167ffffffffffffffff60ff82169160081c168361441c565b908168ffffffffffffffff008260081b161760608d01528b519267ffffffffffffffff60208d01511693600435614452565b88525f5b828110610f77575050955160043555509350610c68610c3f565b7f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036103ec5783811015610fd55760208901519060ff602460643501358260031b1c1682018092116103ec5760019160208b01525b01610f5d565b610fe0818484611e40565b90610feb8187611e5e565b5160ff602460643501358360031b1c16156115de576101008b01511515806115ae575b61155f5767ffffffffffffffff60a0840135168067ffffffffffffffff60c086013516108015611540575b8015611524575b6114e6575060808b01518067ffffffffffffffff60408601351610156114a657508a516101008c0151151580611486575b61143f5760a08c015180156112e05767ffffffffffffffff60408601351604606085018167ffffffffffffffff823516036113fa57505060a81c61ffff1660808401803563ffffffff168290036113bb5750506110ce838c614609565b60208b0151905f604051808091855b60ff602460643501358960031b1c1687018110611390575b50039020908061133b57506101608501359081810361130d5750506111c4848d519078ffffffffffffffff00000000000000000000000000000000006101c082013560881b16917fffffffffffffffffffffff00000000000000000000000000000000000000000074ffffffffffffffff0000000000000000000000000061020084013560681b166fffffffffffffffff000000000000000060c085013560401b16179267ffffffffffffffff6bffffffffffffffff00000000604083013560201b1691351617911617171790565b8c5260016101008d015260608c015160c08d015167ffffffffffffffff8635169281156112e0576001968f9360407fc2ff7601c4d7ab7977a2deb52f0996c0d1787a94f0d50530927caa4385e7122a956112276060968906600b60043501612fde565b81549060031b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff867fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000008a1617831b921b19161790550151604051938452602084015260501b9069ff000000000000000000602460643501358960031b1c60481b169067ffffffffffffffff60c08960401b920135161717176040820152a260ff602460643501358360031b1c160160208b0152610fcf565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116103ec577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8092504980156113ac57815282916020909101906001016110dd565b5092506001829101925f6110f5565b906113ca63ffffffff926120ce565b907f82ec942b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff61140e8193611e89565b917f2b9264ec000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b60408463ffffffff67ffffffffffffffff9360201c167f372eacf0000000000000000000000000000000000000000000000000000000005f5260045201351660245260445ffd5b5063ffffffff8160201c1667ffffffffffffffff60408601351610611071565b67ffffffffffffffff90816040867f26eb02e8000000000000000000000000000000000000000000000000000000005f520135166004521660245260445ffd5b60c08467ffffffffffffffff927fb3586af9000000000000000000000000000000000000000000000000000000005f5260045201351660245260445ffd5b5064ffffffffff67ffffffffffffffff60c08601351611611040565b5061ffff67ffffffffffffffff60a086013560c0870135031611611039565b5067ffffffffffffffff60a08382600164ffffffffff8f5160401c167f73e465d5000000000000000000000000000000000000000000000000000000005f52011660045201351660245260445ffd5b5067ffffffffffffffff600164ffffffffff8d5160401c16011667ffffffffffffffff60a085013516141561100e565b7fc360d842000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b67ffffffffffffffff80875116917fc88ec8ae000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5067ffffffffffffffff86511667ffffffffffffffff821611610ea3565b61167767ffffffffffffffff91611f32565b7fbdbb1332000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b600260ff8516148015611829575b610edb6116f1926109236116e0936116d56064803501606435600401611edd565b90848d60043561377d565b60a460643501359087600435613a42565b80875281611700575b50610eb1565b61170f60046064350180611edd565b837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8194939401116103ec576118199261176c917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860191611e40565b78ffffffffffffffff00000000000000000000000000000000006101c082013560881b16917fffffffffffffffffffffff00000000000000000000000000000000000000000074ffffffffffffffff0000000000000000000000000061020084013560681b166fffffffffffffffff000000000000000060c085013560401b16179267ffffffffffffffff6bffffffffffffffff00000000604083013560201b1691351617911617171790565b86526001610100870152866116fa565b5061183960046064350180611edd565b809291507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101116103ec57907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0182106116b4565b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc360d842000000000000000000000000000000000000000000000000000000005f526024606435013560045260245ffd5b90919260019060ff8516019360081c920190610d29565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b506002610bf7565b61198361197582606435600401611edd565b919092606435600401611edd565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810192915082116103ec576119b892611e40565b90610ba7565b9091929384155f146119ee576119e460019184905b6119de888689611e40565b91613136565b9401929190610b45565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85018581116103ec57600191611a296119e4928588611e40565b906119d3565b6101c85760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760043560443567ffffffffffffffff81116101c857611a80903690600401611c33565b60643567ffffffffffffffff81116101c857611aa0903690600401611e01565b90916084359067ffffffffffffffff82116101c85760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101c857611aeb8385611fcc565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401928484116103ec57611b3384611b29611b3e96888a611e40565b9260040194611e5e565b519160243588612af6565b50156109b057602067ffffffffffffffff611bb6610edb84600a857fa09f53b561dd4279417dc2217cf3625863fc90694fd8f24526eb9f9604eabef997013597885f5201855260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055611e89565b1692604051908152a2005b6060810190811067ffffffffffffffff82111761192e57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761192e57604052565b359067ffffffffffffffff821682036101c857565b80820392916101c084126101c85760405191610160830183811067ffffffffffffffff82111761192e5760405260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008496611c8e84611c1e565b8652611c9c60208501611c1e565b6020870152611cad60408501611c1e565b6040870152611cbe60608501611c1e565b6060870152611cce838501611c1e565b83870152611cde60a08501611c1e565b60a0870152611cef60c08501611c1e565b60c0870152611d0060e08501611c1e565b60e087015201126101c8576040516080810181811067ffffffffffffffff82111761192e57604052610100820135815261012082013560208201526101408201356040820152611d536101608301611c1e565b606082015261010084015261018081013567ffffffffffffffff81116101c857810182601f820112156101c85780359167ffffffffffffffff831161192e5760405193611dc8601f85017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200186611bdd565b838552602084840101116101c857610140935f602085611dfc96826101a09701838601378301015261012086015201611c1e565b910152565b9181601f840112156101c85782359167ffffffffffffffff83116101c8576020808501946102c085020101116101c857565b919082039182116103ec57565b91908110156109b0576102c0020190565b8051156109b05760200190565b80518210156109b05760209160051b010190565b60443567ffffffffffffffff811681036101c85790565b3567ffffffffffffffff811681036101c85790565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff82116103ec57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101c8570180359067ffffffffffffffff82116101c857602001916102c08202360383136101c857565b67ffffffffffffffff60019116019067ffffffffffffffff82116103ec57565b67ffffffffffffffff60029116019067ffffffffffffffff82116103ec57565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116103ec57565b9067ffffffffffffffff169081156112e05767ffffffffffffffff160490565b67ffffffffffffffff811161192e5760051b60200190565b919080156120a657611fdd81611fb4565b92611feb6040519485611bdd565b8184527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061201883611fb4565b013660208601378361202982612f4a565b61203282611e51565b5260015b8381106120435750505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908082116103ec57612095826120896120826001958989611e40565b9186611e5e565b516119de848989611e40565b61209f8285611e5e565b5201612036565b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b3563ffffffff811681036101c85790565b3560ff811681036101c85790565b909261ffff825460a81c1660e4359063ffffffff8216918281036101c8578183141580612ae8575b612ab9575050506080850135918215612a6b575067ffffffffffffffff83511693602084019461215067ffffffffffffffff87511682611f94565b95602088019661215f88611e89565b9060c43567ffffffffffffffff8116928382036101c85767ffffffffffffffff849116108015612a4d575b612a02575050506121b09067ffffffffffffffff6121a789611e89565b915116906131fb565b60a4359067ffffffffffffffff8216908183036101c85767ffffffffffffffff926121ed9282851611156129fb57505b8260c08901511690611f72565b168082116129cd57505061220e908661010061012087015196015191613274565b92612218866120df565b9061222286611e89565b9260ff83166001811415806129c2575b61299757509160206123b5928195947fffffffffffffffff000000000000000000000000000000000000000000000000604051967fff000000000000000000000000000000000000000000000000000000000000008589019660f81b16865260c01b1660218701526029860152602985526122ae604986611bdd565b6122ba60408b01611e89565b946122c760608c016120ce565b9381519182155f1461290b575050506040516122e38382611bdd565b5f8152945b67ffffffffffffffff8116612815575063ffffffff60405161230a8482611bdd565b5f8152935b168061272457506040516123238382611bdd565b5f8152905b80519081612693575050816040516123408282611bdd565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283611bdd565b6124186123c283516148b2565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611bdd565b51902090825190610100821080612688575b61265d57807f55555555555555555555555555555555555555555555555555555555555555557e010001000100010001000100010001000100010001000100010001000100019260011c1690037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c017e0f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f808260081c169116010260f01c906124dd816145e4565b82106126255760418202828104604114831517156103ec5760a0870181612504828a6141c0565b9050036125eb57505060408401511515806125ca575b61258057505061252d8260209286614211565b91015103612542575061253f906120df565b90565b61255467ffffffffffffffff91611e89565b7f66edd0c6000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b61258e869261259992611e33565b9160c0810190613220565b9190507fcbfdc61c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506125d860c0870187613220565b90506125e48383611e33565b141561251a565b6125f590886141c0565b90507fca961efd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61262e906145e4565b907fa07c49af000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fbda62c23000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5080821c151561242a565b61271e8492916021846126a681956148b2565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611bdd565b91612345565b6127b0907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f1900000000000000000000000000000000000000000000000000000000000000858401521660218201526009815261280f602982611bdd565b90612328565b6128a663ffffffff917fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008684015216602182015260098152612905602982611bdd565b9361230f565b60216129919261291b87956148b2565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611bdd565b946122e8565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506002811415612232565b7fc590b386000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506121e0565b67ffffffffffffffff9291612a198b859350611e89565b927f9584a331000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b50612a578a611e89565b67ffffffffffffffff80841691161161218a565b9250935050600a9150825f520160205260ff60405f20541615612a8e5750600290565b7f9105e920000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f82ec942b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506002850154841415612115565b9192939061ffff835460a81c16608086018163ffffffff612b16836120ce565b16141580612c76575b6113bb5750506080860135928315612c52575067ffffffffffffffff8451166020850195612b5867ffffffffffffffff88511683611f94565b966020890197612b6789611e89565b606084019067ffffffffffffffff80612b7f84611e89565b169116108015612c34575b612be057505067ffffffffffffffff916040612bad6121ed93856121a78d611e89565b910183612bb982611e89565b168285161115612bd157508260c08901511690611f72565b612bdb9150611e89565b6121e0565b67ffffffffffffffff809281612bff612bf98e95611e89565b94611e89565b937f9584a331000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b50612c3e8a611e89565b67ffffffffffffffff808416911611612b8a565b935050935050600a9150825f520160205260ff60405f20541615612a8e5750600290565b506002850154841415612b1f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146103ec5760010190565b949392915f95604063ffffffff8254169301965b84811080612d21575b15612d1857612cf7612ce4610923838887611e40565b67ffffffffffffffff8a51169084612fef565b612d018288611e5e565b511860301c612d1857612d1390612c84565b612cc5565b96505050505050565b508367ffffffffffffffff612d3a610923848988611e40565b161115612cce565b93929594919091868110958615612d9d575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116103ec57612d908161253f98612d9694611e40565b93611e5e565b5192613dee565b60ff1660021495505f612d54565b929190612db782611e89565b63ffffffff60018601541667ffffffffffffffff821690811490811591612ee2575b50612ed95767ffffffffffffffff612dfe612df78285511693611f32565b8488613080565b1611612ed157612eca92612e1c91612e1584611e89565b9086613a42565b9078ffffffffffffffff00000000000000000000000000000000006101c082013560881b16917fffffffffffffffffffffff00000000000000000000000000000000000000000074ffffffffffffffff0000000000000000000000000061020084013560681b166fffffffffffffffff000000000000000060c085013560401b16179267ffffffffffffffff6bffffffffffffffff00000000604083013560201b1691351617911617171790565b9055600190565b505050505f90565b50505050505f90565b905063ffffffff865416145f612dd9565b6102c0604051816044823720906102a43560801c60c43560201c6102e4356102c43561028435176102443561020435176101c435610104351760e43560a4351760843560443517171717171760401c17176101a057565b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c17176101a057565b9067ffffffffffffffff169081156112e05767ffffffffffffffff160690565b620100008210156109b05701905f90565b919063ffffffff83541667ffffffffffffffff821690808211908115613062575b50613037575061302661302d9392600b92612fbe565b9101612fde565b90549060031b1c90565b7fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff6130778585611f72565b1611155f613010565b9067ffffffffffffffff608064ffffffffff6130af6130c495600b61302661253f998760408a01511690612fbe565b90549060031b1c60081c169201511690611f72565b611f32565b9063ffffffff8260b91c1667ffffffffffffffff82161115613132577f01fffffffffffffffe00000000000000000000000000000000000000000000007ffffffffffe00000001ffffffffffffffffffffffffffffffffffffffffffffff9160b91b1691161790565b5090565b61314b6130c467ffffffffffffffff92611e89565b8161315585611e89565b911691829116036131b857506020820135908103613177575061253f90612f4a565b67ffffffffffffffff61318983611e89565b7fb6e816ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff906131cb84611e89565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9067ffffffffffffffff8091169116029067ffffffffffffffff82169182036103ec57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101c8570180359067ffffffffffffffff82116101c857602001918160051b360383136101c857565b9160405161328181611bc1565b5f81525f60208201525f60408201525061329d60208301611e89565b9267ffffffffffffffff606083015116916009820167ffffffffffffffff86165f528060205260405f20549384156135bb575b505063ffffffff8316604082015180821061359057508151958196808311613588575b5061330760808701359660c0810190613220565b158015915061354f575b6134cf575b61331f9061474a565b9082518082116134c7575b509161333583611fb4565b936133436040519586611bdd565b83855261334f84611fb4565b957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020870197013688375f97600183019360208101918a5b888110613435575050505050505050509180919252604051908160208101938490925f5b8181106134065750506133e69250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611bdd565b519020604051916133f683611bc1565b825260208201525f604082015290565b845173ffffffffffffffffffffffffffffffffffffffff168352602094850194869450909201916001016133ac565b600182821c16156134bf5763ffffffff9b613455845186519084896147ab565b5f52866020528860405f20549d8e5b60a01c16116134a3576001919061349b73ffffffffffffffffffffffffffffffffffffffff61349283612c84565b9f16918d611e5e565b525b01613388565b63ffffffff9c60c01c5f52876020528860405f20549d8e613464565b60019061349d565b90505f61332a565b8251821161353f576801000000000000000063ffffffff6134fb6134f28461474a565b6006880161497a565b60a01c16175b5f52600a840160205260405f20548061351a5750613316565b955050505050506040519161352e83611bc1565b825260208201526001604082015290565b67ffffffffffffffff8116613501565b50866101000361010081116103ec577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff901c8614613311565b96505f6132f3565b7fcae9b400000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff91969594506135d590939293611f52565b1667ffffffffffffffff85169081101561375257849560015b1561362e575b67ffffffffffffffff5f971680156103ec577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01966135ee565b67ffffffffffffffff87165f528060205260405f2054156135f4579590919293949567ffffffffffffffff82165f526020527fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000060405f205416905b8267ffffffffffffffff8216106136f4575090507fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000073ffffffffffffffffffffffffffffffffffffffff6136e86136df8861474a565b6006860161497a565b16911617915f806132d0565b61371e7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000916143fd565b916040516020810191825267ffffffffffffffff8416604082015260408152613748606082611bdd565b5190201690613689565b7f7b26df78000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9391929361378a84611e89565b600182015467ffffffffffffffff8216979063ffffffff8116808a108015613a3a575b613a0e576137bc8887876143b2565b891461397f57508015613956575b61394d576001841492831593613909575b5050506138dd57156109b057602081013560208301351490816138af575b81613881575b81613854575b5061380e575050565b9061382460c067ffffffffffffffff9301611e89565b907fcc614679000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b905067ffffffffffffffff8061387760c0613870818701611e89565b9401611e89565b169116115f613805565b905061388f60a08301611e89565b67ffffffffffffffff806138a560a08501611e89565b16911614906137ff565b90506138bd60408301611e89565b67ffffffffffffffff806138d360408501611e89565b16911614906137f9565b837f3071571f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6139299350600b9167ffffffffffffffff60406130269301511690612fbe565b90549060031b1c81156109b05761393f84612f4a565b1860301c15155f80806137db565b50505050505050565b5067ffffffffffffffff83511667ffffffffffffffff613977838686613080565b1611156137ca565b959650505050505077010000000000000000000000000000000000000000000000811615918215926139e0575b50506139b55750565b7f35b6e040000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff9192506139fe60c064ffffffffff9201611e89565b9260401c16911611155f806139ac565b897f35b6e040000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5089156137ad565b939192909284549263ffffffff841691604086019067ffffffffffffffff82511692600163ffffffff818b015416961794613a7c836143fd565b97600b8b019460078c01975b80151580613dda575b15613bc057808a898d6001613b3f951615613bb857613ab991613ab391612fbe565b8a612fde565b90549060031b1c60ff80821614613bb157805f528b6020528d60405f2080549160ff8316613ba75767ffffffffffffffff8116948511928315613b77577fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000064ffffffff0060ff60015b169360081b16911617179055613b45575b50505b60011c9a6143fd565b99613a88565b60207fb27fe868698d8d98176d704cd372399d364306a9c48f46a2974804be44687e9091604051908152a25f80613b33565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffff000000000064ffffffff0060ff6003613b22565b5050505050613b36565b5050613b36565b505050613b36565b50965096509650969250969064ffffffffff67ffffffffffffffff6020613c148294613c0e8d85613bfe613bf88f838f511690612fbe565b85612fde565b90549060031b1c9b511690612fbe565b90612fde565b90549060031b1c950151169360081c1691613c2f8484611f94565b82613c488664ffffffffff8a60c01c9960081c16611f94565b91169283911603613d3e575b505090613c6091612fbe565b60011b6801fffffffffffffffe67fffffffffffffffe8216911681036103ec5767ffffffffffffffff613c94600192611f52565b161b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116103ec5760405193845277ffffffffffffffffffffffffffffffffffffffffffffffff909216911660c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179267ffffffffffffffff16907f9dd3d73a8ab4477d1e509be064b1413d113135d5eb7df8e313d21e1412a269ab90602090a2565b909193505f916004820190600582549301600182018083115b838611613d6f575050509190555091613c605f613c54565b909192947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908082116103ec575f9182526020859052604082208054929055826103ec578314613dc8575b60401c94929190613d57565b67ffffffffffffffff81169650613dbc565b508367ffffffffffffffff8c161115613a91565b926001840192835493613e0082611e89565b9263ffffffff86169767ffffffffffffffff8516948986106141b257898614806141a5575b8061417a575b61415957610180850167ffffffffffffffff613e4682611e89565b161580159061414b575b61410457506101c0850167ffffffffffffffff613e6c82611e89565b16158015906140f6575b6140af5750604087015167ffffffffffffffff16613e9391612fbe565b613ea090600b8a01612fde565b90549060031b1c9360c001613eb490611e89565b86517f5dca834c6dd82394e3c32c59ae74451eddaa16011ccf19e5c8802b86c2a358ed956060957bffffffffffffffff0000000000000000000000000000000000000000939091613fbc9167ffffffff000000008d168b176fffffffffffffffff000000000000000060409290921b919091161771ffffffffff0000000000000000000000000091891b9190911679ffffffffffffffff000000000000000000000000000000000000609086901b16177b01fffffffe00000000000000000000000000000000000000000000008d16171785156140aa5777010000000000000000000000000000000000000000000000175b67ffffffffffffffff6101408c015116906130c9565b90558360028b0155865f5260068a0160205260a01b16331760405f205560405191825215156020820152336040820152a261401360e067ffffffffffffffff83511692019167ffffffffffffffff83511690611f94565b9315918215614071575b505061402b575b5050600190565b67ffffffffffffffff600992165f520160205260405f20337fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555f80614024565b67ffffffffffffffff80935064ffffffffff614095939260901c1691511690611f94565b1667ffffffffffffffff831614155f8061401d565b613fa6565b8567ffffffffffffffff6140c56101e093611e89565b7f872ee859000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b506101e08601351515613e76565b8567ffffffffffffffff61411a6101a093611e89565b7f0a4d2c51000000000000000000000000000000000000000000000000000000005f5216600452013560245260445ffd5b506101a08601351515613e50565b50505050505061253f935061014067ffffffffffffffff9101511691614597565b50770100000000000000000000000000000000000000000000008816151580613e2b57508115613e2b565b5060028901548314613e25565b505050505050505050505f90565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101c8570180359067ffffffffffffffff82116101c8576020019181360383136101c857565b92909160808401359361423661422a60a08301836141c0565b509160c0810190613220565b50604083519301511515905f965f966040519360808501938496909286525b878b10614311575b50505050037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8001902090841461430b57837f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116142e0577f3f109cf1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc651b61c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509050565b9091929960018b821c166143465782614333575b6001905b0199929190614255565b8335855260209485019490930192614325565b93909850604089818701376041606086015199601b60408201355f1a016020880152019060208160808860015afa507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08a113d15176143ab5760206001910194614329565b939961425d565b6143d79167ffffffffffffffff60406143cd610edb87611e89565b9201511691612fef565b90602081013580921860301c6143eb575050565b61318967ffffffffffffffff91611e89565b67ffffffffffffffff1667ffffffffffffffff81146103ec5760010190565b91929160081c64ffffffffff1667ffffffffffffffff8216101561444e5760010167ffffffffffffffff169160801790565b9190565b929164ffffffffff9095919560081c16918267ffffffffffffffff8216111561458f5777ffffffffffffffffffffffffffffffffffffffffffffffff947fffffffffffffffff000000000000000000000000000000000000000000000000948760c01c9067ffffffffffffffff6144ca868498611f94565b916144d58787611f94565b838316921682141580614586575b61454c575b5050505060808110614502575b50505060c01b1691161790565b67fffffffffffffffe61453167ffffffffffffffff948593600381105f14614543578416600101841694612fbe565b60011b169116901b16175f80806144f5565b50600394612fbe565b67ffffffffffffffff93949750906005826004600195940196875460401b17925f520160205260405f2055011690555f925f8080806144e8565b508315156144e3565b505050505090565b919063ffffffff81161580156145c7575b6145c0576001916145b8916130c9565b910155600190565b5050505f90565b5063ffffffff8160b91c1667ffffffffffffffff831611156145a8565b8060011b90808204600214901517156103ec5760039004600181018091116103ec5790565b6102206102008301359201359161010082015115158061472d575b6146ea5767ffffffffffffffff1690436101008301106146b2578282405b14806146a9575b6146a45760e0015115801561468f575b614661575050565b7ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50611fff81018082116103ec57431115614659565b505050565b50821515614649565b815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d1416156146e2575b825f51614642565b5f80526146da565b63ffffffff67ffffffffffffffff925160681c167f20465619000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff825160681c1667ffffffffffffffff821610614624565b67ffffffffffffffff16600381101561476257505f90565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd0167ffffffffffffffff81116103ec5767ffffffffffffffff16600181018091116103ec5790565b9291909263ffffffff8116918211156148ac577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169160181b820190825b8284106147f7575050505090565b90919293630400000090828603601a1c83175f528360205f20918181810384086301000000818318918084118302188a01015f52600160205f20160218818181038460401c086302000000818318918084118302188a01015f52600160205f20160218818181038460801c086303000000818318918084118302188a01015f52600160205f20160218918282039060c01c0882818318918084118302188801015f52600160205f2016021894019291906147e9565b50505090565b6080811061493d57614000811015614912577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b1660218201526002815261253f602282611bdd565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b1660208201526001815261253f602182611bdd565b91905f805282602052600160405f205493015b8163ffffffff8560a01c16116149a1575050565b909260c01c5f528060205260405f2054929061498d56",
}

// Locking is an auto generated Go binding around an Ethereum contract.
type Locking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Locking) GetABI() abi.ABI {
	return c.abi
}

// NewLocking creates a new instance of Locking.
func NewLocking() *Locking {
	parsed, err := LockingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Locking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Locking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// LockingCheckpointCertified represents a CheckpointCertified event raised by the Locking contract.
type LockingCheckpointCertified struct {
	Number uint64
	Hash   [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointCertifiedEventName = "CheckpointCertified"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointCertified) ContractEventName() string {
	return LockingCheckpointCertifiedEventName
}

// UnpackCheckpointCertifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointCertified(uint64 indexed number, bytes32 hash)
func (locking *Locking) UnpackCheckpointCertifiedEvent(log *types.Log) (*LockingCheckpointCertified, error) {
	event := "CheckpointCertified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointCertified)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingCheckpointConfirmed represents a CheckpointConfirmed event raised by the Locking contract.
type LockingCheckpointConfirmed struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointConfirmedEventName = "CheckpointConfirmed"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointConfirmed) ContractEventName() string {
	return LockingCheckpointConfirmedEventName
}

// UnpackCheckpointConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by)
func (locking *Locking) UnpackCheckpointConfirmedEvent(log *types.Log) (*LockingCheckpointConfirmed, error) {
	event := "CheckpointConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointConfirmed)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingCheckpointProposed represents a CheckpointProposed event raised by the Locking contract.
type LockingCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	AttestationBlob [32]byte
	Place           *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointProposed) ContractEventName() string {
	return LockingCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, bytes32 attestationBlob, uint256 place)
func (locking *Locking) UnpackCheckpointProposedEvent(log *types.Log) (*LockingCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointProposed)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingCheckpointsUndone represents a CheckpointsUndone event raised by the Locking contract.
type LockingCheckpointsUndone struct {
	Number uint64
	Tip    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingCheckpointsUndoneEventName = "CheckpointsUndone"

// ContractEventName returns the user-defined event name.
func (LockingCheckpointsUndone) ContractEventName() string {
	return LockingCheckpointsUndoneEventName
}

// UnpackCheckpointsUndoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointsUndone(uint64 indexed number, uint64 tip)
func (locking *Locking) UnpackCheckpointsUndoneEvent(log *types.Log) (*LockingCheckpointsUndone, error) {
	event := "CheckpointsUndone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingCheckpointsUndone)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// LockingRecordKept represents a RecordKept event raised by the Locking contract.
type LockingRecordKept struct {
	Number uint64
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockingRecordKeptEventName = "RecordKept"

// ContractEventName returns the user-defined event name.
func (LockingRecordKept) ContractEventName() string {
	return LockingRecordKeptEventName
}

// UnpackRecordKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordKept(uint64 indexed number, bytes32 record)
func (locking *Locking) UnpackRecordKeptEvent(log *types.Log) (*LockingRecordKept, error) {
	event := "RecordKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != locking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockingRecordKept)
	if len(log.Data) > 0 {
		if err := locking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range locking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (locking *Locking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], locking.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return locking.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["ConfirmedStays"].ID.Bytes()[:4]) {
		return locking.UnpackConfirmedStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return locking.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return locking.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["LongerStands"].ID.Bytes()[:4]) {
		return locking.UnpackLongerStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["MalleableSignature"].ID.Bytes()[:4]) {
		return locking.UnpackMalleableSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return locking.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return locking.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoMoreRestarts"].ID.Bytes()[:4]) {
		return locking.UnpackNoMoreRestartsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NoQuorum"].ID.Bytes()[:4]) {
		return locking.UnpackNoQuorumError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotCertified"].ID.Bytes()[:4]) {
		return locking.UnpackNotCertifiedError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotDead"].ID.Bytes()[:4]) {
		return locking.UnpackNotDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotDrawn"].ID.Bytes()[:4]) {
		return locking.UnpackNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return locking.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return locking.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return locking.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return locking.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NothingAbove"].ID.Bytes()[:4]) {
		return locking.UnpackNothingAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["NothingToConfirm"].ID.Bytes()[:4]) {
		return locking.UnpackNothingToConfirmError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OriginBehindParent"].ID.Bytes()[:4]) {
		return locking.UnpackOriginBehindParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return locking.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return locking.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["SetTooSmall"].ID.Bytes()[:4]) {
		return locking.UnpackSetTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return locking.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return locking.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["StandingNeeded"].ID.Bytes()[:4]) {
		return locking.UnpackStandingNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return locking.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return locking.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return locking.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return locking.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return locking.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return locking.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return locking.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return locking.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return locking.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return locking.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return locking.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return locking.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return locking.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return locking.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], locking.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return locking.UnpackWrongSlotError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LockingBadBlobCounts represents a BadBlobCounts error raised by the Locking contract.
type LockingBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func LockingBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (locking *Locking) UnpackBadBlobCountsError(raw []byte) (*LockingBadBlobCounts, error) {
	out := new(LockingBadBlobCounts)
	if err := locking.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingConfirmedStays represents a ConfirmedStays error raised by the Locking contract.
type LockingConfirmedStays struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmedStays(uint64 number)
func LockingConfirmedStaysErrorID() common.Hash {
	return common.HexToHash("0x35b6e040e6f570ff87f165cea15cf317d726071ad80aa7b4f1c78e469be526dc")
}

// UnpackConfirmedStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmedStays(uint64 number)
func (locking *Locking) UnpackConfirmedStaysError(raw []byte) (*LockingConfirmedStays, error) {
	out := new(LockingConfirmedStays)
	if err := locking.abi.UnpackIntoInterface(out, "ConfirmedStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingIntegerTooWide represents a IntegerTooWide error raised by the Locking contract.
type LockingIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func LockingIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (locking *Locking) UnpackIntegerTooWideError(raw []byte) (*LockingIntegerTooWide, error) {
	out := new(LockingIntegerTooWide)
	if err := locking.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingLiabilityOver represents a LiabilityOver error raised by the Locking contract.
type LockingLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func LockingLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (locking *Locking) UnpackLiabilityOverError(raw []byte) (*LockingLiabilityOver, error) {
	out := new(LockingLiabilityOver)
	if err := locking.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingLongerStands represents a LongerStands error raised by the Locking contract.
type LockingLongerStands struct {
	Number    uint64
	LastChunk uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func LockingLongerStandsErrorID() common.Hash {
	return common.HexToHash("0xcc614679c4eaadedad3eaf38341b8739a70c7fd2f970d0f3ebdd9600942b1cb5")
}

// UnpackLongerStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func (locking *Locking) UnpackLongerStandsError(raw []byte) (*LockingLongerStands, error) {
	out := new(LockingLongerStands)
	if err := locking.abi.UnpackIntoInterface(out, "LongerStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMalleableSignature represents a MalleableSignature error raised by the Locking contract.
type LockingMalleableSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalleableSignature(uint256 position)
func LockingMalleableSignatureErrorID() common.Hash {
	return common.HexToHash("0xc651b61c6d2e4e61c3f30c171ad09cea6a43a18082530c10e1d75ed4ae2a66cc")
}

// UnpackMalleableSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalleableSignature(uint256 position)
func (locking *Locking) UnpackMalleableSignatureError(raw []byte) (*LockingMalleableSignature, error) {
	out := new(LockingMalleableSignature)
	if err := locking.abi.UnpackIntoInterface(out, "MalleableSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingMissingBlob represents a MissingBlob error raised by the Locking contract.
type LockingMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func LockingMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (locking *Locking) UnpackMissingBlobError(raw []byte) (*LockingMissingBlob, error) {
	out := new(LockingMissingBlob)
	if err := locking.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoHeaders represents a NoHeaders error raised by the Locking contract.
type LockingNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func LockingNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (locking *Locking) UnpackNoHeadersError(raw []byte) (*LockingNoHeaders, error) {
	out := new(LockingNoHeaders)
	if err := locking.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoMoreRestarts represents a NoMoreRestarts error raised by the Locking contract.
type LockingNoMoreRestarts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMoreRestarts()
func LockingNoMoreRestartsErrorID() common.Hash {
	return common.HexToHash("0xadd3bebc17d1a46b3a4fe708d2577673e7786e6d8f9d8310af04fdae35c37306")
}

// UnpackNoMoreRestartsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMoreRestarts()
func (locking *Locking) UnpackNoMoreRestartsError(raw []byte) (*LockingNoMoreRestarts, error) {
	out := new(LockingNoMoreRestarts)
	if err := locking.abi.UnpackIntoInterface(out, "NoMoreRestarts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNoQuorum represents a NoQuorum error raised by the Locking contract.
type LockingNoQuorum struct {
	Signers *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func LockingNoQuorumErrorID() common.Hash {
	return common.HexToHash("0xa07c49af08b421a301c72d9d0dd4ebec6a52f25fd56250523cef4fe70de605e4")
}

// UnpackNoQuorumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoQuorum(uint256 signers, uint256 needed)
func (locking *Locking) UnpackNoQuorumError(raw []byte) (*LockingNoQuorum, error) {
	out := new(LockingNoQuorum)
	if err := locking.abi.UnpackIntoInterface(out, "NoQuorum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotCertified represents a NotCertified error raised by the Locking contract.
type LockingNotCertified struct {
	Hash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCertified(bytes32 hash)
func LockingNotCertifiedErrorID() common.Hash {
	return common.HexToHash("0x9105e92013898cd49331e024a89fba3435b48b623d7c14343e39a3d53a748b5b")
}

// UnpackNotCertifiedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCertified(bytes32 hash)
func (locking *Locking) UnpackNotCertifiedError(raw []byte) (*LockingNotCertified, error) {
	out := new(LockingNotCertified)
	if err := locking.abi.UnpackIntoInterface(out, "NotCertified", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotDead represents a NotDead error raised by the Locking contract.
type LockingNotDead struct {
	RestartFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func LockingNotDeadErrorID() common.Hash {
	return common.HexToHash("0x6fbe58fd05e1c5c561db6004f6420618ea0b9b479b20baaf5715fd87517ab28b")
}

// UnpackNotDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotDeadError(raw []byte) (*LockingNotDead, error) {
	out := new(LockingNotDead)
	if err := locking.abi.UnpackIntoInterface(out, "NotDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotDrawn represents a NotDrawn error raised by the Locking contract.
type LockingNotDrawn struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDrawn(uint64 epoch)
func LockingNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x7b26df78960474b8b7223e51e80cf57694dca8313408db039360df3c9187c7fd")
}

// UnpackNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDrawn(uint64 epoch)
func (locking *Locking) UnpackNotDrawnError(raw []byte) (*LockingNotDrawn, error) {
	out := new(LockingNotDrawn)
	if err := locking.abi.UnpackIntoInterface(out, "NotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotOpen represents a NotOpen error raised by the Locking contract.
type LockingNotOpen struct {
	OpenFrom    uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func LockingNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc88ec8aea8e349782629ced80d02444257d8eb507cbead095a1770cfb002e301")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotOpenError(raw []byte) (*LockingNotOpen, error) {
	out := new(LockingNotOpen)
	if err := locking.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotOverdue represents a NotOverdue error raised by the Locking contract.
type LockingNotOverdue struct {
	Number      uint64
	OverdueFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func LockingNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x3c7ddf7c5619bd2a65ee856ff754e36ab80a2664e387d98e7e91f86d7c8196ad")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func (locking *Locking) UnpackNotOverdueError(raw []byte) (*LockingNotOverdue, error) {
	out := new(LockingNotOverdue)
	if err := locking.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotTheCommittee represents a NotTheCommittee error raised by the Locking contract.
type LockingNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func LockingNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (locking *Locking) UnpackNotTheCommitteeError(raw []byte) (*LockingNotTheCommittee, error) {
	out := new(LockingNotTheCommittee)
	if err := locking.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNotTheRecord represents a NotTheRecord error raised by the Locking contract.
type LockingNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func LockingNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (locking *Locking) UnpackNotTheRecordError(raw []byte) (*LockingNotTheRecord, error) {
	out := new(LockingNotTheRecord)
	if err := locking.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNothingAbove represents a NothingAbove error raised by the Locking contract.
type LockingNothingAbove struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAbove(uint64 number)
func LockingNothingAboveErrorID() common.Hash {
	return common.HexToHash("0xa248f24b64c1a6659fe414d2de69611f6cb1576e68020aa11e0211d0e2493c53")
}

// UnpackNothingAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAbove(uint64 number)
func (locking *Locking) UnpackNothingAboveError(raw []byte) (*LockingNothingAbove, error) {
	out := new(LockingNothingAbove)
	if err := locking.abi.UnpackIntoInterface(out, "NothingAbove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingNothingToConfirm represents a NothingToConfirm error raised by the Locking contract.
type LockingNothingToConfirm struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConfirm(uint64 number)
func LockingNothingToConfirmErrorID() common.Hash {
	return common.HexToHash("0x6413700e4bb9e82da5b621fecd9e0611dc1427fdfc2b43969032267dcbef1e02")
}

// UnpackNothingToConfirmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConfirm(uint64 number)
func (locking *Locking) UnpackNothingToConfirmError(raw []byte) (*LockingNothingToConfirm, error) {
	out := new(LockingNothingToConfirm)
	if err := locking.abi.UnpackIntoInterface(out, "NothingToConfirm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOriginBehindParent represents a OriginBehindParent error raised by the Locking contract.
type LockingOriginBehindParent struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func LockingOriginBehindParentErrorID() common.Hash {
	return common.HexToHash("0x20465619cd48706de67f0502f8219c8e7dc2ff09329cba79acd849f268862d29")
}

// UnpackOriginBehindParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func (locking *Locking) UnpackOriginBehindParentError(raw []byte) (*LockingOriginBehindParent, error) {
	out := new(LockingOriginBehindParent)
	if err := locking.abi.UnpackIntoInterface(out, "OriginBehindParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOriginNotCanonical represents a OriginNotCanonical error raised by the Locking contract.
type LockingOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func LockingOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (locking *Locking) UnpackOriginNotCanonicalError(raw []byte) (*LockingOriginNotCanonical, error) {
	out := new(LockingOriginNotCanonical)
	if err := locking.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingOutOfRing represents a OutOfRing error raised by the Locking contract.
type LockingOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func LockingOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (locking *Locking) UnpackOutOfRingError(raw []byte) (*LockingOutOfRing, error) {
	out := new(LockingOutOfRing)
	if err := locking.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingSetTooSmall represents a SetTooSmall error raised by the Locking contract.
type LockingSetTooSmall struct {
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetTooSmall(uint256 least)
func LockingSetTooSmallErrorID() common.Hash {
	return common.HexToHash("0xcae9b400fcd8079a7614a6bc880339fcba190e1008ab4f0b6af91a5fa14eb2f3")
}

// UnpackSetTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetTooSmall(uint256 least)
func (locking *Locking) UnpackSetTooSmallError(raw []byte) (*LockingSetTooSmall, error) {
	out := new(LockingSetTooSmall)
	if err := locking.abi.UnpackIntoInterface(out, "SetTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingSignaturesLength represents a SignaturesLength error raised by the Locking contract.
type LockingSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func LockingSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (locking *Locking) UnpackSignaturesLengthError(raw []byte) (*LockingSignaturesLength, error) {
	out := new(LockingSignaturesLength)
	if err := locking.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingSlotNotOver represents a SlotNotOver error raised by the Locking contract.
type LockingSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func LockingSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (locking *Locking) UnpackSlotNotOverError(raw []byte) (*LockingSlotNotOver, error) {
	out := new(LockingSlotNotOver)
	if err := locking.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingStandingNeeded represents a StandingNeeded error raised by the Locking contract.
type LockingStandingNeeded struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StandingNeeded(uint64 number)
func LockingStandingNeededErrorID() common.Hash {
	return common.HexToHash("0x3071571f22b02b4e457c0637ccac3ceaabd1e734e253d7debf426047f604a2d7")
}

// UnpackStandingNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StandingNeeded(uint64 number)
func (locking *Locking) UnpackStandingNeededError(raw []byte) (*LockingStandingNeeded, error) {
	out := new(LockingStandingNeeded)
	if err := locking.abi.UnpackIntoInterface(out, "StandingNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingTooLong represents a TooLong error raised by the Locking contract.
type LockingTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func LockingTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (locking *Locking) UnpackTooLongError(raw []byte) (*LockingTooLong, error) {
	out := new(LockingTooLong)
	if err := locking.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnexpectedBlob represents a UnexpectedBlob error raised by the Locking contract.
type LockingUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func LockingUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (locking *Locking) UnpackUnexpectedBlobError(raw []byte) (*LockingUnexpectedBlob, error) {
	out := new(LockingUnexpectedBlob)
	if err := locking.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnknownKind represents a UnknownKind error raised by the Locking contract.
type LockingUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func LockingUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (locking *Locking) UnpackUnknownKindError(raw []byte) (*LockingUnknownKind, error) {
	out := new(LockingUnknownKind)
	if err := locking.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingUnknownSigner represents a UnknownSigner error raised by the Locking contract.
type LockingUnknownSigner struct {
	Signers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 signers)
func LockingUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xbda62c23d2f38bc9b3c4399b32302a41464f812ba763f5ac0cedaedd67fce944")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 signers)
func (locking *Locking) UnpackUnknownSignerError(raw []byte) (*LockingUnknownSigner, error) {
	out := new(LockingUnknownSigner)
	if err := locking.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongAbsent represents a WrongAbsent error raised by the Locking contract.
type LockingWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func LockingWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (locking *Locking) UnpackWrongAbsentError(raw []byte) (*LockingWrongAbsent, error) {
	out := new(LockingWrongAbsent)
	if err := locking.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongBlobs represents a WrongBlobs error raised by the Locking contract.
type LockingWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func LockingWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (locking *Locking) UnpackWrongBlobsError(raw []byte) (*LockingWrongBlobs, error) {
	out := new(LockingWrongBlobs)
	if err := locking.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongEpoch represents a WrongEpoch error raised by the Locking contract.
type LockingWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func LockingWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongEpochError(raw []byte) (*LockingWrongEpoch, error) {
	out := new(LockingWrongEpoch)
	if err := locking.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongFirstChunk represents a WrongFirstChunk error raised by the Locking contract.
type LockingWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func LockingWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongFirstChunkError(raw []byte) (*LockingWrongFirstChunk, error) {
	out := new(LockingWrongFirstChunk)
	if err := locking.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongForced represents a WrongForced error raised by the Locking contract.
type LockingWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func LockingWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (locking *Locking) UnpackWrongForcedError(raw []byte) (*LockingWrongForced, error) {
	out := new(LockingWrongForced)
	if err := locking.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongGeneration represents a WrongGeneration error raised by the Locking contract.
type LockingWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func LockingWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (locking *Locking) UnpackWrongGenerationError(raw []byte) (*LockingWrongGeneration, error) {
	out := new(LockingWrongGeneration)
	if err := locking.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongInbox represents a WrongInbox error raised by the Locking contract.
type LockingWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func LockingWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (locking *Locking) UnpackWrongInboxError(raw []byte) (*LockingWrongInbox, error) {
	out := new(LockingWrongInbox)
	if err := locking.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongLastChunk represents a WrongLastChunk error raised by the Locking contract.
type LockingWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func LockingWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (locking *Locking) UnpackWrongLastChunkError(raw []byte) (*LockingWrongLastChunk, error) {
	out := new(LockingWrongLastChunk)
	if err := locking.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongNumber represents a WrongNumber error raised by the Locking contract.
type LockingWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func LockingWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (locking *Locking) UnpackWrongNumberError(raw []byte) (*LockingWrongNumber, error) {
	out := new(LockingWrongNumber)
	if err := locking.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongParent represents a WrongParent error raised by the Locking contract.
type LockingWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func LockingWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (locking *Locking) UnpackWrongParentError(raw []byte) (*LockingWrongParent, error) {
	out := new(LockingWrongParent)
	if err := locking.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSignature represents a WrongSignature error raised by the Locking contract.
type LockingWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func LockingWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (locking *Locking) UnpackWrongSignatureError(raw []byte) (*LockingWrongSignature, error) {
	out := new(LockingWrongSignature)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSigningEpoch represents a WrongSigningEpoch error raised by the Locking contract.
type LockingWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func LockingWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (locking *Locking) UnpackWrongSigningEpochError(raw []byte) (*LockingWrongSigningEpoch, error) {
	out := new(LockingWrongSigningEpoch)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockingWrongSlot represents a WrongSlot error raised by the Locking contract.
type LockingWrongSlot struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func LockingWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func (locking *Locking) UnpackWrongSlotError(raw []byte) (*LockingWrongSlot, error) {
	out := new(LockingWrongSlot)
	if err := locking.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMetaData contains all meta data concerning the Rollup contract.
var RollupMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"genesisTime\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slotDuration\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epochDuration\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishTimeout\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"ring\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"bondGas\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"proving\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"eager\",\"type\":\"bool\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rescue\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drain\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"liability\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"restartAfter\",\"type\":\"uint64\"}],\"internalType\":\"structWindows\",\"name\":\"windows\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"committeeSize\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"minCommittee\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"samplingRounds\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"incentives\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"penalty\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"penaltyReward\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"genesisChunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"genesisArchiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"genesisStateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"paramsHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"}],\"internalType\":\"structRollupConfig\",\"name\":\"config\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"attesters\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"publishers\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_COMMITTEE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"}],\"name\":\"addValidator\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"attesterOfSeat\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bondGas\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"canShrink\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"}],\"name\":\"certify\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chainId\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"}],\"name\":\"changePublisher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"charge\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"chargeBond\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"chargeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"state\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"committeeSize\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"confirm\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"confirmation\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"confirmed\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentSlot\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"drawOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"validators\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eager\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"epochAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"firstEpochAfterChange\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisArchiveRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisChunksRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisOriginHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisOriginNumber\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisStateRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"incentives\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"leader\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"leaderPosition\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minCommittee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"window\",\"type\":\"uint64\"}],\"name\":\"paidConfirmer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paramsHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"penalty\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"penaltyReward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"headers\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"turn\",\"type\":\"uint16\"}],\"name\":\"propose\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proven\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proving\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"headers\",\"type\":\"tuple[]\"},{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"links\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"standing\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"turn\",\"type\":\"uint16\"}],\"internalType\":\"structLockedPublication\",\"name\":\"publication\",\"type\":\"tuple\"}],\"name\":\"publishLocked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"publishParams\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"publishTimeout\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"publisherAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"publishersAt\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"releaseSlot\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"released\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"removeValidator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"restart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"}],\"name\":\"rewarded\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"rewards\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"bits\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"isFinal\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ring\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sample\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"samplingRounds\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"seat\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record_\",\"type\":\"bytes32\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"by\",\"type\":\"uint64\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"signedEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"slotAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slotDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"storeCommittee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"storedCommitteeHash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tip\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"validatorAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"}],\"name\":\"verifyLock\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"keep\",\"type\":\"uint256\"}],\"name\":\"void\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"windows\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settleWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"answerWindow\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rescue\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"drain\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"liability\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"exitDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"restartAfter\",\"type\":\"uint64\"}],\"internalType\":\"structWindows\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"Charged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"CheckpointCertified\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"CheckpointConfirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"attestationBlob\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"CheckpointProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"tip\",\"type\":\"uint64\"}],\"name\":\"CheckpointsUndone\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"Convicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"Dismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validators\",\"type\":\"uint256\"}],\"name\":\"EpochSampled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"GenesisParams\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"RecordKept\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"chainId\",\"type\":\"string\"}],\"name\":\"Restarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"ValidatorSetChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"AlreadyCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"AnswerWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blobCounts\",\"type\":\"uint256\"}],\"name\":\"BadBlobCounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"name\":\"BeforeGenesis\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CertificateNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"ConfirmWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"ConfirmedStays\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"DeadlineTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"}],\"name\":\"EpochTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"ExitDelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"}],\"name\":\"ForeignStaking\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"LiabilityTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"LongerStands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"MissingBlob\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoHeaders\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoMoreRestarts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NoSuchPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NoSuchValidator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NobodysPublication\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NobodysRight\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotCertified\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"NotCharged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restartFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotDead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"overdueFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"NotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotPublisher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotStaking\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotTheCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotTheRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"turn\",\"type\":\"uint256\"}],\"name\":\"NotYourTurn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingAbove\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NothingToConfirm\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"openAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"publishDeadline\",\"type\":\"uint64\"}],\"name\":\"OpenAfterDeadline\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"OriginBehindParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"OriginNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"OutOfRing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"attesters\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publishers\",\"type\":\"uint256\"}],\"name\":\"PublisherCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RescueTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RestartTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"proven\",\"type\":\"uint64\"}],\"name\":\"RingFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"ring\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RingTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"SetTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"SetTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"SettleWindowTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"SlotNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"StandingNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"turns\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"most\",\"type\":\"uint64\"}],\"name\":\"TooManyTurns\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"UnexpectedBlob\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"record\",\"type\":\"bytes32\"}],\"name\":\"UnknownRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"restarts\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"UnknownRestart\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"WrongAbsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongBlobs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"WrongCommitteeSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongFirstChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongForced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"got\",\"type\":\"uint32\"}],\"name\":\"WrongGeneration\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"WrongLastChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"}],\"name\":\"WrongMinCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"}],\"name\":\"WrongParams\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rounds\",\"type\":\"uint256\"}],\"name\":\"WrongRounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"parent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSlot\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroBond\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroEpochDuration\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroOpenAfter\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroPublishTimeout\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"ZeroPublisher\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSlotDuration\",\"type\":\"error\"}]",
	ID:  "42f49c7177c036f686a5d3423103385a59",
	Bin: "0x6104a06040523461128e576173cd803803809161001e826104a06113e6565b6104a03980610400811261128e576103c0821261128e57604051916102a08301906001600160401b03821184831017610e9457610140916040526100636104a0611409565b84526100706104c0611409565b60208501526100806104e0611409565b6040850152610090610500611409565b60608501526100a0610520611409565b60808501526100b0610540611409565b60a08501526100c061056061141d565b60c08501526100d061058061141d565b60e085015260ff19011261128e5760405161014081016001600160401b03811182821017610e94576040526101066105a0611409565b81526101136105c0611409565b60208201526101236105e0611409565b6040820152610133610600611409565b6060820152610143610620611409565b6080820152610153610640611409565b60a0820152610163610660611409565b60c0820152610173610680611409565b60e08201526101836106a0611409565b6101008201526101946106c0611409565b6101208201526101008301526101ab6106e0611409565b6101208301526101bc610700611409565b6101408301526101cd610720611409565b6101608301526101de61074061142a565b6101808301526101ef61076061142a565b6101a0830152610780516101c08301526107a0516101e08301526107c0516102008301526107e051610220830152610800516102408301526108205161026083015261023c61084061142a565b610280830152610860516001600160401b03811161128e5761026790826104a001906104a00161143e565b610880519091906001600160401b03811161128e5761028e916104a001906104a00161143e565b8251602084015160408501516001600160401b0390811692918116911681156113d75782156113c85760805260a05260c05281516101208401519092906001600160401b0316801580156113bd575b6113a557506101408401516001600160401b03168015801561138e575b61136557506101608401516001600160401b03811680159190821561135a575b50811561134d575b50611328576101408401516001600160401b03168084106113175750815180840361130157506101808401516001600160a01b031660e052610120808501516001600160401b039081166101005261014080870151821690925261016086015116905260405181516020828101929190840190829084905f5b8181106112df5750506103b7925003601f1981018352826113e6565b5190209160018060a01b036101808601511660405163cb23bcb560e01b8152602081600481855afa90811561129a575f916112a5575b506001600160a01b03163014801590611233575b61122157505f5b8481106110ee5750505f80525060066020525f5160206173ad5f395f51905f525460c081901c90801515806110dc575b6110b4575b505f8052600660205260c01b82175f5160206173ad5f395f51905f52556101208301516001600160401b0316821115611098575b50604051602081014481526020825261048b6040836113e6565b9051902063ffffffff1916175f5b60036001600160401b03821610156104d1576001600160401b038181165f908152600960205260409020839055600190910116610499565b606083015183906001600160401b0316156110895760408101516001600160401b03166020811161107257506020810151606082015161051d916001600160401b03918216911661153a565b6001600160401b0316607f811161105b575060a08101516001600160401b03161561104c5761010081015146617a691490811561102c576001905b80516001600160401b03161561101d5780516020820180519093916001600160401b03918216911681811015611008575050831580610ff2575b610fcc57604085015160011b6002600160401b038116906002600160411b03168103610e8057816105c29161157d565b6040830180519094916001600160401b039081169116818110610fb757505060608301516001600160401b03838116939116838110610fa057506080840180519093906001600160401b0316818110610f8b5750508451610636908290610631906001600160401b03166114f1565b61157d565b60a0850180519093916001600160401b039081169116818110610f765750505161066d9190610631906001600160401b03166114f1565b60e0840180519092916001600160401b039081169116818110610f61575050815190516106ff93926106ee9290916106e8916106d4916106b9916001600160401b039182169116611509565b60c0880151935190936001600160401b0391821691166114d5565b60208a01516001600160401b03169061153a565b90611509565b90516001600160401b031690611509565b6101008201516001600160401b039182169116818110610f4c575050610120015190516001600160401b03918216911680821115610f20575050610100820151604090810151908301516001600160401b0391821691908116600302908116908103610e805761076e91611509565b9015610ec9575b60106001600160401b0391821601908111610e805760808201516001600160401b0391821691168181108015610ebd575b610ea8578260018060401b036060820151166101605260018060401b036080820151166101805260018060401b0360a0820151166101a05260c081015115156101c05260e081015115156101e05260018060a01b0361028082015116610200526102608101516102205260018060a01b036101a0820151166102a0526101c08101516102c0526101e08101516102e05261020081015161024052610220810151610260526102408101516102805261010081015160018060401b038151166103605260018060401b036020820151166103805260018060401b036040820151166103a05260018060401b036060820151166103c05260018060401b036080820151166103e05260018060401b0360a0820151166104005260018060401b0360c0820151166104205260018060401b0360e0820151166104405260018060401b03610100820151166104605261012060018060401b039101511661048052604051906102c082019082821060018060401b03831117610e9457610240916040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e08401525f6101008401525f6101208401525f6101408401525f6101608401525f6101808401525f6101a08401525f6101c08401525f6101e08401525f6102008401525f6102208401525f828401525f6102608401525f6102808401525f6102a084015261020081015160e08401526102208101516101008401520151610120820152604051905f60208301526020810151604083015260018060401b03604082015116606083015260018060401b03606082015116608083015263ffffffff60808201511660a083015260018060401b0360a08201511660c083015260018060401b0360c08201511660e083015260e081015161010083015261010081015161012083015261012081015161014083015261014081015161016083015261016081015161018083015260018060401b03610180820151166101a08301526101a08101516101c083015260018060401b036101c0820151166101e08301526101e081015161020083015260018060401b036102008201511661022083015261022081015161024083015260018060401b036102408201511661026083015260018060801b036102608201511661028083015260018060401b03610280820151166102a08301526102a060018060401b03910151166102c08201526102c08152610b396102e0826113e6565b60208151910120806103005260ff65ffffffffffff19821617601655600160b81b600c5580600d55600e5543155f14610e73575f5b6001600160401b038116610320524061034052604051615e11908161159c823960805181818161263701528181614dcd0152818161535e01526155b0015260a051818181612e98015281816146c8015261561d015260c0518181816107dd0152818161118801528181611868015281816120b9015281816121a10152818161232d015281816123f401528181613b740152818161474c01528181614a1001528181614b6401528181614e0b015281816152340152818161583401526159f0015260e0518181816103ba01528181610b930152818161106a015281816123af01526145ff015261010051818181610559015281816114a801528181614edf0152615a210152610120518181816104d7015281816113a4015281816119e901528181612f5e0152614f2801526101405181818161273c01528181614f020152615ac90152610160518181816111f5015261566301526101805181818161081c01528181611798015281816117dd015281816132ad015281816133ca01528181614b1401528181614cb6015261525e01526101a05181818161158b015261439401526101c0518181816118220152818161491b01528181614d6c015261532601526101e0518181816107b3015281816116dc015261322a0152610200518181816119af015261202f0152610220518181816117190152611ce101526102405181612dde015261026051816109df01526102805181610a1a01526102a05181612ee801526102c051818181612e55015261459201526102e05181818161175401526145bd015261030051816115c70152610320518161207401526103405181612701015261036051818181612a56015261528601526103805181612a8a01526103a051818181612abb01526152ad01526103c051818181612aec015261495901526103e051818181612b1d01526152d701526104005181612b4f01526104205181612b81015261044051818181612bb301526152ff0152610460518181816111af0152612be6015261048051818181611aa301528181612c1801528181614a820152614e610152f35b5f19430143811115610b6e575b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b630e629c0b60e01b5f5260045260245260445ffd5b506201000081116107a6565b6020820151601191610ee4916001600160401b0316906114d5565b6001600160401b0390811691909102908116908103610e8057610f11610f0c600c8093611509565b611522565b6001600160401b031604610775565b610f29906114f1565b63d8625ad360e01b5f9081526004929092526001600160401b0316602452604490fd5b63c16c131160e01b5f5260045260245260445ffd5b632ce6afd360e01b5f5260045260245260445ffd5b6311e0607d60e21b5f5260045260245260445ffd5b6316442e9560e01b5f5260045260245260445ffd5b83906370d005cf60e01b5f5260045260245260445ffd5b630d86046f60e21b5f5260045260245260445ffd5b825163393fbccf60e11b5f9081526001600160401b03909116600452600d602452604490fd5b508251600d6001600160401b0390911610610592565b630789d92f60e01b5f5260045260245260445ffd5b63a3a1a6df60e01b5f5260045ffd5b6020830151611046906001600160401b031661090061153a565b90610558565b631d7a68af60e11b5f5260045ffd5b634d76022560e01b5f52600452607f60245260445ffd5b632760e21760e01b5f52600452602060245260445ffd5b630f37855960e41b5f5260045ffd5b680100000000000000005f52600a60205260405f20555f610471565b90506008545f198114610e80576001019081600855815f52600760205260405f20555f61043d565b5063ffffffff8160a01c161515610438565b6001600160a01b0361110082846114ad565b51161561120f576001600160a01b0361111982856114ad565b5116815f525f60205260405f20548060c01c90801515806111fd575b6111d5575b50825f525f60205260c01b1760405f205560018060a01b0361115c82846114ad565b511690805f52600360205260405f2054918260c01c831515806111c3575b61119a575b60019350825f52600360205260c01b1760405f205501610408565b50600554925f198414610e805760018094019081600555815f52600460205260405f205561117f565b5063ffffffff8460a01c16151561117a565b90506002545f198114610e80576001019081600255815f52600160205260405f20555f61113a565b5063ffffffff8160a01c161515611135565b6302739b8b60e61b5f5260045260245ffd5b63bce4fc3560e01b5f5260045260245ffd5b50604051635b4c20cb60e01b8152602081600481855afa801561129a5785915f91611261575b501415610401565b9150506020813d602011611292575b8161127d602093836113e6565b8101031261128e578490515f611259565b5f80fd5b3d9150611270565b6040513d5f823e3d90fd5b90506020813d6020116112d7575b816112c0602093836113e6565b8101031261128e576112d19061142a565b5f6103ed565b3d91506112b3565b84516001600160a01b031683526020948501948694509092019160010161039b565b836372ede02560e11b5f5260045260245260445ffd5b6232ba6d60ea1b5f5260045260245ffd5b610160840151633649124560e11b5f9081526001600160401b03909116600452602490fd5b600391501615155f610322565b60ff1091505f61031a565b610120850151637e73b2ef60e01b5f9081526004929092526001600160401b0316602452604490fd5b506101208501516001600160401b031681116102fa565b635c67cf4560e01b5f5260045261010060245260445ffd5b5061010081116102dd565b6366128a9760e01b5f5260045ffd5b63065babed60e41b5f5260045ffd5b601f909101601f19168101906001600160401b03821190821017610e9457604052565b51906001600160401b038216820361128e57565b5190811515820361128e57565b51906001600160a01b038216820361128e57565b9080601f8301121561128e578151916001600160401b038311610e94578260051b906040519361147160208401866113e6565b845260208085019282010192831161128e57602001905b8282106114955750505090565b602080916114a28461142a565b815201910190611488565b80518210156114c15760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6001600160401b039182169082160290811691908203610e8057565b6001600160401b0390811660010191908211610e8057565b6001600160401b039182169082160191908211610e8057565b6001600160401b039081165f190191908211610e8057565b6001600160401b039061155290610f0c908490611509565b6001600160401b0390921691168115611569570490565b634e487b7160e01b5f52601260045260245ffd5b906001600160401b038082169083161115611596575090565b90509056fe60806040526004361015610011575f80fd5b5f5f3560e01c806301faa82914612fa45780630d1fa7cf14612f0c5780630d5df7ba14612ebc5780630ead865d14612e785780630edd2ffc14612e3e5780630f43a67714612e015780631007123d14612dc75780631037756c14612ce15780632713f36e146129e95780632755cd2d1461297d5780632873bede146128f15780632c780da61461275f5780632dd7fbe71461272457806330b5c185146126e95780633359632e146126cd5780633ccfd60b1461265b57806342c6498a1461261657806345335fad146125d65780634b734bab146124e85780634bc6fd09146123d35780634cf088d9146123825780634d94e7f3146123515780634ff0876a1461230c5780635426f9951461226f578063545bdb881461218057806358c510731461209857806359b0b9c7146120535780635aa6e6751461200257806361a9d94f14611d7357806363e2b9f014611c3c57806369ed367314611c215780636a26585d14611ba95780636bf0b37c146119865780636c6b1cf4146118b757806372c15f581461188d5780637d60d355146118475780637da6d82f1461180a5780637f8d3bd3146117bc5780638360c1851461177757806383b93c831461173c57806386a42663146117015780638982137b146116c45780638dd5c0d6146116a75780638e826826146115ea57806394391a6d146115af57806394894b581461156a578063950ec47e1461151b578063987757dd146114fb5780639a8a0592146114cb5780639cf4364b14611490578063a097e8cb146113c7578063a52210971461138c578063a768305a1461127b578063a968991b14611219578063abcd8afc146111d4578063ae4bd53514611164578063b1819c2b14611030578063b20d1bf414610ebb578063b524633d14610e82578063bd7ec88a14610d8c578063be72a37814610d15578063c9482a5d14610c88578063ca668ae514610b62578063d0b1d51214610b31578063d48cbfee14610aeb578063dedb3f2614610ab0578063df18e04714610a6b578063e267270814610a3d578063e886aeea14610a02578063eb73139d146109c7578063eda9abf3146108c4578063f28346ac146105bd578063f392ed9614610528578063f94e1867146103915763fc9b5c6114610353575f80fd5b3461038e57602060031936011261038e576040610376610371613024565b614b01565b67ffffffffffffffff83519216825215156020820152f35b80fd5b503461038e57602060031936011261038e5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036104fc576103e8614dc2565b156104d557805b67ffffffffffffffff61040061535c565b604051937feba1be2d0000000000000000000000000000000000000000000000000000000085528360048601526004356024860152604485015216606483015260208260848173__$c52249f13a9e335436b0106f640b6a2410$__5af49081156104c957809161048c575b60208273ffffffffffffffffffffffffffffffffffffffff60405191168152f35b90506020823d6020116104c1575b816104a7602093836131ad565b8101031261038e57506104bb602091613d5c565b5f61046b565b3d915061049a565b604051903d90823e3d90fd5b7f0000000000000000000000000000000000000000000000000000000000000000906103ef565b807f77b08152000000000000000000000000000000000000000000000000000000006024925233600452fd5b503461038e57602060031936011261038e5760609061054d610548613024565b6153ff565b905063ffffffff8116807f00000000000000000000000000000000000000000000000000000000000000008082116105b5575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000006040519316835260208301526040820152f35b91505f610580565b503461038e57602060031936011261038e576004359067ffffffffffffffff821161038e57816004018236039060e06003198301126108c05760c48401359161ffff8316918284036108bc57610612426146b0565b9260ff81036107b0575b95859673__$874538eeedf246a5c9bfed466698a2f645$__927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1d608484013595018512156107ac57610672600486850101614fd5565b91843b156107a85788968185936040519a8b998a9889987f3878af62000000000000000000000000000000000000000000000000000000008a5260048a01600b90528d60248b015260448a0160a0905260a48a016106cf91613e0a565b938985036003190160648b01526106e68180614aad565b60e0875260e08701906106f8926140f5565b6024830135602087015261070f6044840183614aad565b878303604089015261072192916140f5565b906064830161072f91614aad565b868303606088015261074192916140f5565b91848303608086015201600401906107589161416b565b9560a4013560a08301525060c0015260081b68ffffffffffffffff001617608483015203915af4801561079d5761078c5750f35b81610796916131ad565b61038e5780f35b6040513d84823e3d90fd5b8880fd5b8780fd5b927f00000000000000000000000000000000000000000000000000000000000000001561089057610802907f00000000000000000000000000000000000000000000000000000000000000009061440a565b9561080c84615607565b509361084163ffffffff600b54167f0000000000000000000000000000000000000000000000000000000000000000906142c6565b6201000081101561086357879861085b916016015461580e565b90965061061c565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b602486857fbe79a9e1000000000000000000000000000000000000000000000000000000008252600452fd5b8480fd5b8280fd5b503461038e57602060031936011261038e576108de613024565b6109576108e9614eb6565b67ffffffffffffffff604051937f74729d7c000000000000000000000000000000000000000000000000000000008552856004860152166024840152604483019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b60208160c48173__$c52249f13a9e335436b0106f640b6a2410$__5af490811561079d57829161098d575b602082604051908152f35b90506020813d6020116109bf575b816109a8602093836131ad565b810103126109bb5760209150515f610982565b5080fd5b3d915061099b565b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461038e57602060031936011261038e576020610a61610a5c613024565b6149f5565b6040519015158152f35b503461038e57602060031936011261038e57604060209173ffffffffffffffffffffffffffffffffffffffff610a9f613101565b168152601383522054604051908152f35b503461038e57604060031936011261038e57610aca613024565b6024359167ffffffffffffffff8316830361038e576020610a618484614882565b503461038e57604060031936011261038e576020610b13610b0a613024565b60243590614731565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b503461038e57602060031936011261038e576020610b506004356146b0565b67ffffffffffffffff60405191168152f35b503461038e57604060031936011261038e57610b7c613124565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610c5c57819073__$c52249f13a9e335436b0106f640b6a2410$__610bd861535c565b91813b15610c5757608473ffffffffffffffffffffffffffffffffffffffff91859367ffffffffffffffff60405196879586947fd804c80900000000000000000000000000000000000000000000000000000000865288600487015260043560248701521660448501521660648301525af4801561079d5761078c5750f35b505050fd5b6024827f77b0815200000000000000000000000000000000000000000000000000000000815233600452fd5b503461038e578060031936011261038e578073__$c52249f13a9e335436b0106f640b6a2410$__610cb761535c565b813b15610d115767ffffffffffffffff6044849260405194859384927f774e644c0000000000000000000000000000000000000000000000000000000084528660048501521660248301525af4801561079d5761078c5750f35b5050fd5b503461038e57602060031936011261038e57604060a09160043581526012602052206001815491015473ffffffffffffffffffffffffffffffffffffffff6040519260ff8116845263ffffffff8160081c16602085015264ffffffffff8160281c16604085015260501c1660608301526080820152f35b503461038e57602060031936011261038e57610da6613024565b610e1f610db1614eb6565b67ffffffffffffffff604051937f390df1f0000000000000000000000000000000000000000000000000000000008552856004860152166024840152604483019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b818160c48173__$c52249f13a9e335436b0106f640b6a2410$__5af490811561079d5782610e5b9392610e5f575b505060405191829182613050565b0390f35b610e7b92503d8091833e610e7381836131ad565b810190613d7d565b5f80610e4d565b503461038e57602060031936011261038e57604060209167ffffffffffffffff610eaa613024565b168152600a83522054604051908152f35b503461038e57604060031936011261038e57610ed5613024565b90610f57610ee1614eb6565b67ffffffffffffffff604051947f34c025c10000000000000000000000000000000000000000000000000000000086528460048701521660248501526024356044850152606484019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b60608260e48173__$c52249f13a9e335436b0106f640b6a2410$__5af4918215611023578180918194610fb4575b60608473ffffffffffffffffffffffffffffffffffffffff878187604051948552166020840152166040820152f35b92509250506060813d60601161101b575b81610fd2606093836131ad565b810103126109bb576060915073ffffffffffffffffffffffffffffffffffffffff81518161100e604061100760208701613d5c565b9501613d5c565b9193919450819250610f85565b3d9150610fc5565b50604051903d90823e3d90fd5b503461038e57604060031936011261038e5761104a613101565b90611053613124565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610c5c5767ffffffffffffffff9073ffffffffffffffffffffffffffffffffffffffff6110b761535c565b9181604051967f86605ea000000000000000000000000000000000000000000000000000000000885286600489015216602487015216604485015216606483015260208260848173__$c52249f13a9e335436b0106f640b6a2410$__5af49081156104c9579061112d575b602090604051908152f35b506020813d60201161115c575b81611147602093836131ad565b810103126111585760209051611122565b5f80fd5b3d915061113a565b503461038e57602060031936011261038e576020610b506111ad611186613024565b7f0000000000000000000000000000000000000000000000000000000000000000906142e6565b7f0000000000000000000000000000000000000000000000000000000000000000906143e8565b503461038e578060031936011261038e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e578060031936011261038e57608090600c54600d5491507701000000000000000000000000000000000000000000000064ffffffffff8260901c16916040519363ffffffff82168552602085015216151560408301526060820152f35b503461038e57604060031936011261038e578060043567ffffffffffffffff8111611389576112ae903690600401612ff2565b6024359067ffffffffffffffff8211610c575760e0600319836004019336030112610c575773__$874538eeedf246a5c9bfed466698a2f645$__6112f183614fd5565b92813b1561138557859361137461135092611362604051988997889687967f115466fe000000000000000000000000000000000000000000000000000000008852600b60048901528b602489015260a0604489015260a4880190613e0a565b916003198784030160648801526140f5565b9060031984830301608485015261416b565b03915af4801561079d5761078c5750f35b8580fd5b50fd5b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461038e57602060031936011261038e57806113e2613024565b73__$c52249f13a9e335436b0106f640b6a2410$__6113ff614eb6565b91813b15610c575760c467ffffffffffffffff91859361148160405196879586947fe1778c6f000000000000000000000000000000000000000000000000000000008652886004870152166024850152604484019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b5af4801561079d5761078c5750f35b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461038e578060031936011261038e57610e5b6114e7614694565b6040519182916020835260208301906130be565b503461038e57602060031936011261038e57611518600435614439565b80f35b503461038e57602060031936011261038e5773ffffffffffffffffffffffffffffffffffffffff604060209267ffffffffffffffff611558613024565b16815260148452205416604051908152f35b503461038e578060031936011261038e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50604060031936011261038e5780611600613024565b73__$baf8396fdd7229859bf7437dd925ab3790$__9061161e61520b565b611626614389565b92803b156108bc5761168267ffffffffffffffff928694604051968795869485947fbff1e701000000000000000000000000000000000000000000000000000000008652600b600487015260a0602487015260a4860190613e0a565b921660448401526024356064840152608483015203915af4801561079d5761078c5750f35b503461038e578060031936011261038e5760206040516101008152f35b503461038e578060031936011261038e5760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461038e578060031936011261038e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e57602060031936011261038e5760206118026117db613024565b7f000000000000000000000000000000000000000000000000000000000000000090615516565b604051908152f35b503461038e578060031936011261038e5760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b503461038e57602060031936011261038e576020610b50611866613024565b7f00000000000000000000000000000000000000000000000000000000000000009061440a565b503461038e578060031936011261038e5763ffffffff602091600c54905060b91c16604051908152f35b503461038e57604060031936011261038e576118d1613024565b6024359063ffffffff6118ec6118e68361539e565b926153ff565b1682101561195a57818352602083905260408084205490935b8263ffffffff8360a01c1611611945575073ffffffffffffffffffffffffffffffffffffffff91826119389216936154ca565b1682519182526020820152f35b9060c01c815260016020528381205490611905565b602483837f344cdef1000000000000000000000000000000000000000000000000000000008252600452fd5b503461038e576119953661309f565b73ffffffffffffffffffffffffffffffffffffffff9291927f0000000000000000000000000000000000000000000000000000000000000000163303611b7d5763ffffffff6119e561054861535c565b16927f0000000000000000000000000000000000000000000000000000000000000000809410611b515782935073__$874538eeedf246a5c9bfed466698a2f645$__611a2f61520b565b90803b156108bc57611a87611a92928694604051968795869485947f7fe09632000000000000000000000000000000000000000000000000000000008652600b60048701526103406024870152610344860190613e0a565b926044850190613f28565b61030483015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661032483015203915af4801561079d57611b3c575b507f3a69e94f39bf05300c98786f6bf7f13a64e8c58fb9ffd7b8360895798340ffce600b5461ffff60ff8260b81c169160a81c1690611b36611b18614694565b604051938493845260208401526060604084015260608301906130be565b0390a180f35b81611b46916131ad565b61038e57805f611ad8565b602483857fcae9b400000000000000000000000000000000000000000000000000000000008252600452fd5b6024827f988d1f0300000000000000000000000000000000000000000000000000000000815233600452fd5b503461038e578060031936011261038e57600367ffffffffffffffff611bcd61535c565b16019067ffffffffffffffff8211611bf45760208267ffffffffffffffff60405191168152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b503461038e578060031936011261038e576020611802614389565b503461038e57602060031936011261038e576004359067ffffffffffffffff821161038e573660238301121561038e5781600401359167ffffffffffffffff83116109bb57602481019060248436920101116109bb57604051611cc760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f87011601826131ad565b8381526020810190848383378360208683010152519020927f000000000000000000000000000000000000000000000000000000000000000093848103611d435750907fcaf5d9898858926c4e4551de1ebe13975403fbee3149fdc79b239c303230e79b91611b3660405192839260208452602084019161412d565b83604491867ffd7b7f8d000000000000000000000000000000000000000000000000000000008352600452602452fd5b503461038e5760031936016102e081126109bb576102c01361038e57806102c43567ffffffffffffffff81116113895760e06003198260040192360301126113895773__$874538eeedf246a5c9bfed466698a2f645$__90611dd481614fd5565b91803b15610c5757611e26604051937f93726179000000000000000000000000000000000000000000000000000000008552600b60048601528560248601526103406044860152610344850190613e0a565b9060043567ffffffffffffffff8116809103611385576064850152602435608485015260443567ffffffffffffffff81168091036113855760a485015260643567ffffffffffffffff81168091036113855760c485015260843563ffffffff81168091036113855760e485015260a43567ffffffffffffffff81168091036113855761010485015260c43567ffffffffffffffff81168091036113855761012485015260e4356101448501526101043561016485015261012435610184850152610144356101a4850152610164356101c48501526101843567ffffffffffffffff8116809103611385576101e48501526101a4356102048501526101c43567ffffffffffffffff8116809103611385576102248501526101e4356102448501526102043567ffffffffffffffff811680910361138557610264850152610224356102848501526102443567ffffffffffffffff8116809103611385576102a4850152610264356fffffffffffffffffffffffffffffffff8116809103611385576102c48501526102843567ffffffffffffffff8116809103611385576102e48501526102a4359167ffffffffffffffff83168093036113855784611374819492889683946103048501526003198483030161032485015261416b565b503461038e578060031936011261038e57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e578060031936011261038e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e57602060031936011261038e576120b2613024565b60406120de7f00000000000000000000000000000000000000000000000000000000000000008361440a565b916120e7614eb6565b9261211e835194859384937f844a452b00000000000000000000000000000000000000000000000000000000855260048501614328565b038173__$c52249f13a9e335436b0106f640b6a2410$__5af490811561079d5760209291612150575b50604051908152f35b612172915060403d604011612179575b61216a81836131ad565b81019061430b565b505f612147565b503d612160565b503461038e57602060031936011261038e5761219a613024565b60406121c67f00000000000000000000000000000000000000000000000000000000000000008361440a565b916121cf614eb6565b92612206835194859384937f844a452b00000000000000000000000000000000000000000000000000000000855260048501614328565b038173__$c52249f13a9e335436b0106f640b6a2410$__5af490811561079d576020929161224e575b5073ffffffffffffffffffffffffffffffffffffffff60405191168152f35b612267915060403d6040116121795761216a81836131ad565b90505f61222f565b503461038e578061227f3661309f565b9073__$874538eeedf246a5c9bfed466698a2f645$__61229d61520b565b90803b156108bc57611a876122f5928694604051968795869485947f73bb4532000000000000000000000000000000000000000000000000000000008652600b60048701526103206024870152610324860190613e0a565b61030483015203915af4801561079d5761078c5750f35b503461038e578060031936011261038e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e578060031936011261038e5760409063ffffffff600c5460201c16600e54908351925082526020820152f35b503461038e578060031936011261038e57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e57602060031936011261038e57612429906123f1613024565b907f0000000000000000000000000000000000000000000000000000000000000000612420610371828561440a565b949091846142c6565b60011b906801fffffffffffffffe67fffffffffffffffe8316921682036124bb5767ffffffffffffffff16901c60031692806124a7575b1561249c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8301928311611bf45750602091610b1391614731565b905060209150610b13565b506001831480612460575060028314612460565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b503461038e57606060031936011261038e578060043567ffffffffffffffff81116113895761251b903690600401612ff2565b6024359067ffffffffffffffff8211610c575760e0600319836004019336030112610c575773__$874538eeedf246a5c9bfed466698a2f645$__61255e83614fd5565b92813b156113855785936125bd61135092611362604051988997889687967f5daa1504000000000000000000000000000000000000000000000000000000008852600b60048901528b602489015260c0604489015260c4880190613e0a565b60443560a483015203915af4801561079d5761078c5750f35b503461038e57602060031936011261038e5773ffffffffffffffffffffffffffffffffffffffff6040602092600435815260038452205416604051908152f35b503461038e578060031936011261038e57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461038e578060031936011261038e578073__$baf8396fdd7229859bf7437dd925ab3790$__803b156113895781602491604051928380927f92447888000000000000000000000000000000000000000000000000000000008252600b60048301525af4801561079d5761078c5750f35b503461038e578060031936011261038e576020610b50426146b0565b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461038e578060031936011261038e5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346111585760806003193601126111585760243567ffffffffffffffff811161115857612791903690600401612ff2565b6044359067ffffffffffffffff82116111585760e0600319836004019336030112611158576064359167ffffffffffffffff83168093036111585760ff600b5460b81c168084116128c157506127f06127e982614fd5565b9330615038565b61012084015273__$baf8396fdd7229859bf7437dd925ab3790$__90813b15611158575f9361289661286a92612884604051988997889687967fb213c75f000000000000000000000000000000000000000000000000000000008852600b60048901528b602489015260c0604489015260c4880190613e0a565b9160043560648801526003198784030160848801526140f5565b906003198483030160a485015261416b565b03915af480156128b6576128a8575080f35b6128b491505f906131ad565b005b6040513d5f823e3d90fd5b83907f7ee18e25000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b3461115857602060031936011261115857604067ffffffffffffffff612957612918613024565b67ffffffffffffffff165f52601160205260405f20549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169260a01c1690565b73ffffffffffffffffffffffffffffffffffffffff849392935193168352166020820152f35b34611158575f6003193601126111585760c0600b5463ffffffff8160201c1664ffffffffff8260401c1663ffffffff8360681c1661ffff8460a81c169160ff8560b81c169363ffffffff60405196168652602086015260408501526060840152608083015260a0820152f35b34611158575f60031936011261115857604051612a0581613147565b5f8152602081015f9052604081015f9052606081015f9052608081015f905260a081015f905260c081015f905260e081015f905261010081015f9052610120015f9052604051612a5481613147565b7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16815260a08401907f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16825260c08501927f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16845260e08601947f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1686526101008701967f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16885261012001977f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff168952604051998a525167ffffffffffffffff1660208a01525167ffffffffffffffff1660408901525167ffffffffffffffff1660608801525167ffffffffffffffff1660808701525167ffffffffffffffff1660a08601525167ffffffffffffffff1660c08501525167ffffffffffffffff1660e08401525167ffffffffffffffff166101008301525167ffffffffffffffff1661012082015261014090f35b3461115857602060031936011261115857612cfa613024565b612d73612d05614eb6565b67ffffffffffffffff604051937f076e654e0000000000000000000000000000000000000000000000000000000085525f6004860152166024840152604483019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b5f8160c48173__$c52249f13a9e335436b0106f640b6a2410$__5af480156128b657610e5b915f91612dad575b5060405191829182613050565b612dc191503d805f833e610e7381836131ad565b82612da0565b34611158575f6003193601126111585760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611158575f600319360112611158575f80526006602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b34611158575f6003193601126111585760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34611158575f60031936011261115857602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611158575f60031936011261115857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611158575f600319360112611158575f805260066020527f54cdd369e4e8a8515e52ca72ec816c2101831ad1f18bf44102ed171459c9b4f85473ffffffffffffffffffffffffffffffffffffffff167f0000000000000000000000000000000000000000000000000000000000000000108015612f92575b6020906040519015158152f35b506020612f9d614dc2565b9050612f85565b346111585760606003193601126111585760043567ffffffffffffffff811161115857612fd5903690600401612ff2565b906044359061ffff82168203611158576128b49260243591613225565b9181601f840112156111585782359167ffffffffffffffff8311611158576020808501946102c0850201011161115857565b6004359067ffffffffffffffff8216820361115857565b359067ffffffffffffffff8216820361115857565b60206040818301928281528451809452019201905f5b8181106130735750505090565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101613066565b600319016102e08112611158576102c013611158576004906102c43590565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361115857565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361115857565b610140810190811067ffffffffffffffff82111761316457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff82111761316457604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761316457604052565b81156131f8570690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9390927f0000000000000000000000000000000000000000000000000000000000000000613d34578315613d0c5760405194610120860186811067ffffffffffffffff821117613164576040525f60208701525f60408701525f60608701525f60808701525f60a08701525f60e08701525f610100870152600b54865267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660c08701525f845f5b878110613cf75750613ccb578049908115613ca05760018101809111613420578049613c755750604087015263ffffffff8651169261331960c0880151856131ee565b620100008110156137985760160154905f955b87871015613c46576040516102c088810286018035929082908237209060406102c08a028701818101358317606082013560a0830135171760c082013561018083013517176101c0820135610200830135171761024082013561028083013517176102a08201351790911c60808083013560201c919091176102609290920135901c17613c1e5767ffffffffffffffff8116881061348657816133ef7f000000000000000000000000000000000000000000000000000000000000000083615516565b1860301c61344d57505060208901519060ff811682018092116134205760019160208b01525b60081c96019561332c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff907fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b919360608b015115613b65575b67ffffffffffffffff600163ffffffff8d511601168067ffffffffffffffff851603613b2b5760206102c08b028801013580921860301c613afd57505060ff841615613ad1576101008a0151151580613a9b575b613a46576102c08802850160a081013567ffffffffffffffff9081169160c001351681118015613a1f575b80156139fd575b6139b9575060808a01518067ffffffffffffffff60406102c08c0289010135161015613973575089516101008b015115158061394d575b6139005761357660a08c015167ffffffffffffffff60406102c08d028a010135166146a6565b8067ffffffffffffffff60606102c08d028a01013516036138b257506102c0890286016080013563ffffffff169060a81c61ffff168082036138735750506135c46102c0890286018b615bc9565b60208a01515f604051808091845b60ff8a1686018110613848575b5003902090806137f357506101606102c08b0288010135908181036137c55750508a5167ffffffffffffffff841660406102c08c0289018181013560201b6bffffffffffffffff000000001683177fffffffffffffffffffffff000000000000000000000000000000000000000000949094169390931760c08085013590921b6fffffffffffffffff00000000000000001661020085013560681b74ffffffffffffffff000000000000000000000000001617176101c0939093013560881b78ffffffffffffffff000000000000000000000000000000000016929092178d5260016101008e015260608d0151918d01516136d9916131ee565b936201000085101561379857606067ffffffffffffffff7fc2ff7601c4d7ab7977a2deb52f0996c0d1787a94f0d50530927caa4385e7122a928f8b8f8460c069ff0000000000000000008f959a604060019f9c8f83819f7fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000090601601921617905501516040519c8d5260208d015260501b9560481b16936102c08c60401b94020101351617171760408601521692a260ff85160160208b015292613415565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fc713f0db000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111613420577f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b80925049801561386457815282916020909101906001016135d2565b5092506001829101925f6135df565b816080886102c08d0201013503611158577f82ec942b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff90816138cf60608a6102c08f020101614fc0565b917f2b9264ec000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b6040866102c08b63ffffffff67ffffffffffffffff9560201c167f372eacf0000000000000000000000000000000000000000000000000000000005f52600452020101351660245260445ffd5b5063ffffffff8160201c1667ffffffffffffffff60406102c08c02890101351610613550565b67ffffffffffffffff90816040886102c08d7f26eb02e8000000000000000000000000000000000000000000000000000000005f5202010135166004521660245260445ffd5b60c0866102c08b67ffffffffffffffff947fb3586af9000000000000000000000000000000000000000000000000000000005f52600452020101351660245260445ffd5b5064ffffffffff67ffffffffffffffff60c06102c08c02890101351611613519565b5061ffff6102c08a02870160a081013560c0909101350367ffffffffffffffff1611613512565b67ffffffffffffffff60a0866102c08b848f64ffffffffff6001915160401c167f73e465d5000000000000000000000000000000000000000000000000000000005f520116600452020101351660245260445ffd5b5067ffffffffffffffff600164ffffffffff8c5160401c16011667ffffffffffffffff60a06102c08b02880101351614156134e7565b7fc360d842000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fb6e816ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8367ffffffffffffffff917fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b613c0a61ffff8816828d613beb7f00000000000000000000000000000000000000000000000000000000000000009367ffffffffffffffff851660a08401526001610100840152613bb581615607565b67ffffffffffffffff8216608086015215613c1157613be5613bdf87613bda846143c8565b61440a565b8661580e565b84615878565b9290918368ffffffffffffffff008460081b16176060820152516158ae565b8b52613493565b613be5613bdf878361440a565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b509695505050509050606082015115613c7157613c6b9063ffffffff83511690614c8e565b51600b55565b5050565b7fe5519c07000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f95ed3b32000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fc360d842000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909160019060ff8416019260081c91016132d6565b7f888f2aac000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fdc465e22000000000000000000000000000000000000000000000000000000005f5260045ffd5b519073ffffffffffffffffffffffffffffffffffffffff8216820361115857565b6020818303126111585780519067ffffffffffffffff821161115857019080601f830112156111585781519167ffffffffffffffff8311613164578260051b9060405193613dce60208401866131ad565b845260208085019282010192831161115857602001905b828210613df25750505090565b60208091613dff84613d5c565b815201910190613de5565b9067ffffffffffffffff825116815267ffffffffffffffff602083015116602082015267ffffffffffffffff604083015116604082015267ffffffffffffffff606083015116606082015267ffffffffffffffff608083015116608082015267ffffffffffffffff60a08301511660a082015267ffffffffffffffff60c08301511660c082015267ffffffffffffffff60e08301511660e0820152613ee161010083015161010083019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b6101a067ffffffffffffffff610140613f0d6101208601516101c06101808701526101c08601906130be565b9401511691015290565b359063ffffffff8216820361115857565b67ffffffffffffffff613f3a8261303b565b1682526020810135602083015267ffffffffffffffff613f5c6040830161303b565b16604083015267ffffffffffffffff613f776060830161303b565b16606083015263ffffffff613f8e60808301613f17565b16608083015267ffffffffffffffff613fa960a0830161303b565b1660a083015267ffffffffffffffff613fc460c0830161303b565b1660c083015260e081013560e083015261010081013561010083015261012081013561012083015261014081013561014083015261016081013561016083015267ffffffffffffffff61401a610180830161303b565b166101808301526101a08101356101a083015267ffffffffffffffff6140436101c0830161303b565b166101c08301526101e08101356101e083015267ffffffffffffffff61406c610200830161303b565b1661020083015261022081013561022083015267ffffffffffffffff614095610240830161303b565b166102408301526102608101356fffffffffffffffffffffffffffffffff8116809103611158576140ef6102a0809367ffffffffffffffff93610260870152836140e2610280830161303b565b166102808701520161303b565b16910152565b916020908281520191905f5b81811061410e5750505090565b9091926102c0808261412260019488613f28565b019401929101614101565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90813560ff811680910361115857815267ffffffffffffffff6141906020840161303b565b16602082015267ffffffffffffffff6141ab6040840161303b565b16604082015263ffffffff6141c260608401613f17565b1660608201526080820135608082015260a0820135917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301928381121561115857810160208135910167ffffffffffffffff82116111585781360381136111585761423b9160e060a086015260e085019161412d565b9260c0820135908112156111585701906020823592019267ffffffffffffffff8311611158578260051b36038413611158578160c060209383039101528281520191905f905b80821061428e5750505090565b90919283359073ffffffffffffffffffffffffffffffffffffffff821680920361115857602081600193829352019401920190614281565b9067ffffffffffffffff169081156131f85767ffffffffffffffff160690565b9067ffffffffffffffff8091169116029067ffffffffffffffff821691820361342057565b919082604091031261115857614325602083519301613d5c565b90565b60809067ffffffffffffffff6143879496959396816101008401985f85521660208401521660408201525f6060820152019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016488102908082044814901517156134205790565b67ffffffffffffffff60019116019067ffffffffffffffff821161342057565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161342057565b9067ffffffffffffffff169081156131f85767ffffffffffffffff160490565b90816020910312611158575190565b614488602061444661520b565b604051809381927ff376a9b8000000000000000000000000000000000000000000000000000000008352600b6004840152606060248401526064830190613e0a565b856044830152038173__$baf8396fdd7229859bf7437dd925ab3790$__5af49081156128b6575f91614659575b501561464f5764ffffffffff8160081c1690807f410f1d64664cd1a083331aeaac1fd666890dd726502d7174b44b29a2fda85bb5608073ffffffffffffffffffffffffffffffffffffffff60ff841661450e8188614731565b90855f52601260205263ffffffff60405f205460081c1697604051988952602089015260408801521694856060820152a25f52601260205273ffffffffffffffffffffffffffffffffffffffff60405f205460501c16604051917f4be9fd9f00000000000000000000000000000000000000000000000000000000835260048301527f0000000000000000000000000000000000000000000000000000000000000000602483015260448201527f000000000000000000000000000000000000000000000000000000000000000060648201526020816084815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156128b65761462e5750565b61464f9060203d602011614652575b61464781836131ad565b81019061442a565b50565b503d61463d565b90506020813d60201161468c575b81614674602093836131ad565b8101031261115857518015158103611158575f6144b5565b3d9150614667565b61432560ff600b5460b81c1630615038565b81156131f8570490565b6146ee6146c567ffffffffffffffff926155a5565b827f000000000000000000000000000000000000000000000000000000000000000016906146a6565b1690565b67ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9116019067ffffffffffffffff821161342057565b60ff821461487c576080821015614842575b6147f5906147717f00000000000000000000000000000000000000000000000000000000000000008261440a565b9267ffffffffffffffff614783614eb6565b9281604051967f844a452b0000000000000000000000000000000000000000000000000000000088525f60048901521660248701521660448501526064840152608483019067ffffffffffffffff60608092805185526020810151602086015260408101516040860152015116910152565b6040816101048173__$c52249f13a9e335436b0106f640b6a2410$__5af49081156128b6575f91614824575090565b61483d915060403d6040116121795761216a81836131ad565b905090565b61484b906146f2565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8081019081116134205790614743565b50505f90565b67ffffffffffffffff1680156149ee5773ffffffffffffffffffffffffffffffffffffffff91600c54906148ef8167ffffffffffffffff165f52601160205260405f20549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169260a01c1690565b9416159081156149da575b81156149bf575b506149965763ffffffff811682148061499d575b614996577f000000000000000000000000000000000000000000000000000000000000000061498657505067ffffffffffffffff8061497e614956426146b0565b937f0000000000000000000000000000000000000000000000000000000000000000906143e8565b169116101590565b60201c63ffffffff161015919050565b5050505f90565b5077010000000000000000000000000000000000000000000000811615614915565b905067ffffffffffffffff63ffffffff83169116115f614901565b67ffffffffffffffff8116841191506148fa565b5050600190565b6149fe426146b0565b67ffffffffffffffff80614a356111ad7f0000000000000000000000000000000000000000000000000000000000000000866142e6565b16911690811061487c57600c549167ffffffffffffffff63ffffffff8460b91c1691161191821592614a6657505090565b67ffffffffffffffff91925064ffffffffff614aa79160901c167f0000000000000000000000000000000000000000000000000000000000000000906143e8565b16111590565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561115857016020813591019167ffffffffffffffff8211611158576102c082023603831361115857565b90600b5491600c549263ffffffff8116937f0000000000000000000000000000000000000000000000000000000000000000614b3d81876142c6565b92620100008410156137985767ffffffffffffffff9485614b8f64ffffffffff96601601547f000000000000000000000000000000000000000000000000000000000000000097889160081c1661440a565b911695168503614c715760c01c5b9564ffffffffff8360681c1692770100000000000000000000000000000000000000000000008116614be5575b50505067ffffffffffffffff91614be09161440a565b161190565b9091925063ffffffff614bf7426146b0565b911691821015614c44575090614c0f614c14926143c8565b6142c6565b620100008110156137985767ffffffffffffffff9164ffffffffff614be0926016015460081c165b918193614bca565b67ffffffffffffffff93614be093509150808416614c6357505f614c3c565b614c6c906146f2565b614c3c565b50835f52601060205267ffffffffffffffff60405f205416614b9d565b600f82179067ffffffffffffffff600f81841692171614613c7157600c5463ffffffff8116917f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82011667ffffffffffffffff858403161091821592614d6a575b5050614d2457505050565b63ffffffff67ffffffffffffffff9160201c16927f0b4548e2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b7f000000000000000000000000000000000000000000000000000000000000000092509082614d9d575b50505f80614d19565b67ffffffffffffffff9192508163ffffffff8560201c16911692031610155f80614d94565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000164210614e8e57600c5464ffffffffff614e3063ffffffff8360b91c167f0000000000000000000000000000000000000000000000000000000000000000906142e6565b9160901c1667ffffffffffffffff82168111614e86575b5067ffffffffffffffff8061497e614e5e426146b0565b937f0000000000000000000000000000000000000000000000000000000000000000906143e8565b90505f614e47565b5f90565b60405190614e9f82613191565b5f6060838281528260208201528260408201520152565b614ebe614e92565b50614ec761535c565b67ffffffffffffffff60405191614edd83613191565b7f000000000000000000000000000000000000000000000000000000000000000083527f000000000000000000000000000000000000000000000000000000000000000060208401527f0000000000000000000000000000000000000000000000000000000000000000604084015216606082015290565b60405190610160820182811067ffffffffffffffff821117613164576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152614fae614e92565b61010082015260606101208201520152565b3567ffffffffffffffff811681036111585790565b90614fde614f55565b50614fe761520b565b91614ffa60ff600b5460b81c1630615038565b610120840152615008614eb6565b610100840152608081013561501a5750565b61502f602067ffffffffffffffff9201614fc0565b16610140830152565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f916040519073ffffffffffffffffffffffffffffffffffffffff60208301934685521660408301526060820152606081526150956080826131ad565b5190208060801c9060401c73ffffffff0000000000000000000000000000000073ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff000000000000000077ffffffffffffffffffffffffffffffff00000000000000008416851760201b169316911617178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f3030303030303030303030303030303030303030303030303030303030303030604051917f617a2d0000000000000000000000000000000000000000000000000000000000602084015260277f01010101010101010101010101010101010101010101010101010101010101017f0606060606060606060606060606060606060606060606060606060606060606830160041c160201016023820152602381526143256043826131ad565b615213614f55565b9067ffffffffffffffff615226426146b0565b16825267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000008181166020850152817f0000000000000000000000000000000000000000000000000000000000000000166040850152817f00000000000000000000000000000000000000000000000000000000000000001660608501527f00000000000000000000000000000000000000000000000000000000000000008281166080860152827f00000000000000000000000000000000000000000000000000000000000000001660a0860152827f00000000000000000000000000000000000000000000000000000000000000001660c08601527f00000000000000000000000000000000000000000000000000000000000000005f1461535557505b1660e0830152565b905061534d565b7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16421015615392575f90565b614325611866426146b0565b67ffffffffffffffff1660038110156153b657505f90565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd0167ffffffffffffffff81116134205767ffffffffffffffff16600181018091116134205790565b67ffffffffffffffff1690815f52600960205260405f20549182156154215750565b90915067ffffffffffffffff61543561535c565b604051927fbe5f458d0000000000000000000000000000000000000000000000000000000084525f6004850152602484015216604482015260208160648173__$c52249f13a9e335436b0106f640b6a2410$__5af49081156128b6575f9161549b575090565b90506020813d6020116154c2575b816154b6602093836131ad565b81010312611158575190565b3d91506154a9565b5f52600360205260405f20545b8163ffffffff8260a01c16116155025773ffffffffffffffffffffffffffffffffffffffff91501690565b60c01c5f52600460205260405f20546154d7565b919063ffffffff600b54169267ffffffffffffffff811693808511908115615587575b5061555b576155499293506142c6565b62010000811015613798576016015490565b837fcf29fb36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff61559c84846143e8565b1611155f615539565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016908181106155dc570390565b7f41e43117000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90615611426155a5565b9067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169067ffffffffffffffff61565183856146a6565b1692828402900367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692838602906080871090811591615803575b506157d3578110928315806157c2575b6157b85767ffffffffffffffff8516151591826157ae575b505080615771575b61573b57509067ffffffffffffffff9161570c577f246e1839000000000000000000000000000000000000000000000000000000005f52336004521660245260445260645ffd5b7f9994949b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b9250507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff91011690600190565b506157a98467ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860116336159ea565b6156c5565b1090505f806156bd565b5050925050905f90565b506157ce8686336159ea565b6156a5565b85857f9994949b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90508110155f615695565b60ff8082161490811561582d575b506158245750565b61438790615b23565b61586391507f00000000000000000000000000000000000000000000000000000000000000009060081c64ffffffffff1661440a565b67ffffffffffffffff8083169116105f61581c565b91929160081c64ffffffffff1667ffffffffffffffff821610156158aa5760010167ffffffffffffffff169160801790565b9190565b939064ffffffffff9093929360081c16908167ffffffffffffffff851611156159e35777ffffffffffffffffffffffffffffffffffffffffffffffff937fffffffffffffffff000000000000000000000000000000000000000000000000938660c01c67ffffffffffffffff61592585839761440a565b91615930868661440a565b8383169216821415806159da575b6159a6575b5050506080811061595c575b50505060c01b1691161790565b67fffffffffffffffe61598b67ffffffffffffffff948593600381105f1461599d5784166001018416946142c6565b60011b169116901b16175f808061594f565b506003946142c6565b67ffffffffffffffff9396509060019291600f5460401b17905f52601060205260405f20550116600f555f925f8080615943565b5080151561593e565b5050505090565b91615a157f00000000000000000000000000000000000000000000000000000000000000008361440a565b615a1e816153ff565b927f00000000000000000000000000000000000000000000000000000000000000009063ffffffff85169485928087119687615b1c575b861015615b105773ffffffffffffffffffffffffffffffffffffffff96615afa96615af495615aee957fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000086165f5260205260405f209092615b08575b82615abb916131ee565b019080821015615b00575b507f000000000000000000000000000000000000000000000000000000000000000092615d0a565b9161539e565b906154ca565b91161490565b90035f615ac6565b839250615ab1565b50505050505050505f90565b5080615a55565b67ffffffffffffffff166002810167ffffffffffffffff81116134205767ffffffffffffffff165f52600960205260405f205461464f5773__$c52249f13a9e335436b0106f640b6a2410$__90813b15611158575f906044604051809481937f774e644c00000000000000000000000000000000000000000000000000000000835285600484015260248301525af480156128b657615bbf5750565b5f614387916131ad565b61022061020083013592013591610100820151151580615ced575b615caa5767ffffffffffffffff169043610100830110615c72578282405b1480615c69575b615c645760e00151158015615c4f575b615c21575050565b7ff10dd094000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50611fff810180821161342057431115615c19565b505050565b50821515615c09565b815f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d141615615ca2575b825f51615c02565b5f8052615c9a565b63ffffffff67ffffffffffffffff925160681c167f20465619000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff825160681c1667ffffffffffffffff821610615be4565b9291909263ffffffff811691821115615e0b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169160181b820190825b828410615d56575050505090565b90919293630400000090828603601a1c83175f528360205f20918181810384086301000000818318918084118302188a01015f52600160205f20160218818181038460401c086302000000818318918084118302188a01015f52600160205f20160218818181038460801c086303000000818318918084118302188a01015f52600160205f20160218918282039060c01c0882818318918084118302188801015f52600160205f201602189401929190615d48565b505050905654cdd369e4e8a8515e52ca72ec816c2101831ad1f18bf44102ed171459c9b4f8",
	Deps: []*bind.MetaData{
		&ChargesMetaData,
		&LockingMetaData,
		&ValidatorSetMetaData,
	},
}

// Rollup is an auto generated Go binding around an Ethereum contract.
type Rollup struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Rollup) GetABI() abi.ABI {
	return c.abi
}

// NewRollup creates a new instance of Rollup.
func NewRollup() *Rollup {
	parsed, err := RollupMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Rollup{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Rollup) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint64,uint64,uint64,uint64,uint64,uint64,bool,bool,(uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64),uint64,uint64,uint64,address,address,uint256,uint256,bytes32,bytes32,bytes32,bytes32,address) config, address[] attesters, address[] publishers) returns()
func (rollup *Rollup) PackConstructor(config RollupConfig, attesters []common.Address, publishers []common.Address) []byte {
	enc, err := rollup.abi.Pack("", config, attesters, publishers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) PackMAXCOMMITTEE() []byte {
	enc, err := rollup.abi.Pack("MAX_COMMITTEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8dd5c0d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) TryPackMAXCOMMITTEE() ([]byte, error) {
	return rollup.abi.Pack("MAX_COMMITTEE")
}

// UnpackMAXCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8dd5c0d6.
//
// Solidity: function MAX_COMMITTEE() view returns(uint256)
func (rollup *Rollup) UnpackMAXCOMMITTEE(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("MAX_COMMITTEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAddValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1819c2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addValidator(address attester, address publisher) returns(uint256)
func (rollup *Rollup) PackAddValidator(attester common.Address, publisher common.Address) []byte {
	enc, err := rollup.abi.Pack("addValidator", attester, publisher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1819c2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addValidator(address attester, address publisher) returns(uint256)
func (rollup *Rollup) TryPackAddValidator(attester common.Address, publisher common.Address) ([]byte, error) {
	return rollup.abi.Pack("addValidator", attester, publisher)
}

// UnpackAddValidator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1819c2b.
//
// Solidity: function addValidator(address attester, address publisher) returns(uint256)
func (rollup *Rollup) UnpackAddValidator(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("addValidator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(bytes32 record_, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) PackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) []byte {
	enc, err := rollup.abi.Pack("answer", record, chain, cert, restarts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c780da6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(bytes32 record_, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint64 restarts) returns()
func (rollup *Rollup) TryPackAnswer(record [32]byte, chain []CheckpointHeader, cert Certificate, restarts uint64) ([]byte, error) {
	return rollup.abi.Pack("answer", record, chain, cert, restarts)
}

// PackAttesterOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd48cbfee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address attester)
func (rollup *Rollup) PackAttesterOfSeat(slot uint64, turn *big.Int) []byte {
	enc, err := rollup.abi.Pack("attesterOfSeat", slot, turn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttesterOfSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd48cbfee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address attester)
func (rollup *Rollup) TryPackAttesterOfSeat(slot uint64, turn *big.Int) ([]byte, error) {
	return rollup.abi.Pack("attesterOfSeat", slot, turn)
}

// UnpackAttesterOfSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd48cbfee.
//
// Solidity: function attesterOfSeat(uint64 slot, uint256 turn) view returns(address attester)
func (rollup *Rollup) UnpackAttesterOfSeat(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("attesterOfSeat", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBondGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94894b58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) PackBondGas() []byte {
	enc, err := rollup.abi.Pack("bondGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94894b58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) TryPackBondGas() ([]byte, error) {
	return rollup.abi.Pack("bondGas")
}

// UnpackBondGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94894b58.
//
// Solidity: function bondGas() view returns(uint64)
func (rollup *Rollup) UnpackBondGas(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("bondGas", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanShrink is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d1fa7cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canShrink() view returns(bool)
func (rollup *Rollup) PackCanShrink() []byte {
	enc, err := rollup.abi.Pack("canShrink")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanShrink is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d1fa7cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canShrink() view returns(bool)
func (rollup *Rollup) TryPackCanShrink() ([]byte, error) {
	return rollup.abi.Pack("canShrink")
}

// UnpackCanShrink is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d1fa7cf.
//
// Solidity: function canShrink() view returns(bool)
func (rollup *Rollup) UnpackCanShrink(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("canShrink", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCertify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa768305a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certify((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) returns()
func (rollup *Rollup) PackCertify(chain []CheckpointHeader, cert Certificate) []byte {
	enc, err := rollup.abi.Pack("certify", chain, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa768305a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certify((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) returns()
func (rollup *Rollup) TryPackCertify(chain []CheckpointHeader, cert Certificate) ([]byte, error) {
	return rollup.abi.Pack("certify", chain, cert)
}

// PackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) PackChainId() []byte {
	enc, err := rollup.abi.Pack("chainId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChainId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8a0592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) TryPackChainId() ([]byte, error) {
	return rollup.abi.Pack("chainId")
}

// UnpackChainId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a8a0592.
//
// Solidity: function chainId() view returns(string)
func (rollup *Rollup) UnpackChainId(data []byte) (string, error) {
	out, err := rollup.abi.Unpack("chainId", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackChangePublisher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca668ae5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changePublisher(uint256 index, address publisher) returns()
func (rollup *Rollup) PackChangePublisher(index *big.Int, publisher common.Address) []byte {
	enc, err := rollup.abi.Pack("changePublisher", index, publisher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangePublisher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca668ae5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changePublisher(uint256 index, address publisher) returns()
func (rollup *Rollup) TryPackChangePublisher(index *big.Int, publisher common.Address) ([]byte, error) {
	return rollup.abi.Pack("changePublisher", index, publisher)
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(uint64 number, bytes32 record_) payable returns()
func (rollup *Rollup) PackCharge(number uint64, record [32]byte) []byte {
	enc, err := rollup.abi.Pack("charge", number, record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e826826.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(uint64 number, bytes32 record_) payable returns()
func (rollup *Rollup) TryPackCharge(number uint64, record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("charge", number, record)
}

// PackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) PackChargeBond() []byte {
	enc, err := rollup.abi.Pack("chargeBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69ed3673.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) TryPackChargeBond() ([]byte, error) {
	return rollup.abi.Pack("chargeBond")
}

// UnpackChargeBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69ed3673.
//
// Solidity: function chargeBond() view returns(uint256)
func (rollup *Rollup) UnpackChargeBond(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("chargeBond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) PackChargeOf(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("chargeOf", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe72a378.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) TryPackChargeOf(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("chargeOf", record)
}

// ChargeOfOutput serves as a container for the return parameters of contract
// method ChargeOf.
type ChargeOfOutput struct {
	State  *big.Int
	Number uint64
	Slot   uint64
	By     common.Address
	Bond   *big.Int
}

// UnpackChargeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe72a378.
//
// Solidity: function chargeOf(bytes32 record_) view returns(uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
func (rollup *Rollup) UnpackChargeOf(data []byte) (ChargeOfOutput, error) {
	out, err := rollup.abi.Unpack("chargeOf", data)
	outstruct := new(ChargeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Number = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.By = *abi.ConvertType(out[3], new(common.Address)).(*common.Address)
	outstruct.Bond = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeAt(uint64 epoch) view returns(address[])
func (rollup *Rollup) PackCommitteeAt(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("committeeAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1037756c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeAt(uint64 epoch) view returns(address[])
func (rollup *Rollup) TryPackCommitteeAt(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeAt", epoch)
}

// UnpackCommitteeAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1037756c.
//
// Solidity: function committeeAt(uint64 epoch) view returns(address[])
func (rollup *Rollup) UnpackCommitteeAt(data []byte) ([]common.Address, error) {
	out, err := rollup.abi.Unpack("committeeAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda9abf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) PackCommitteeHash(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("committeeHash", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda9abf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) TryPackCommitteeHash(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("committeeHash", epoch)
}

// UnpackCommitteeHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeda9abf3.
//
// Solidity: function committeeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) UnpackCommitteeHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("committeeHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) PackCommitteeSize() []byte {
	enc, err := rollup.abi.Pack("committeeSize")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeSize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf4364b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) TryPackCommitteeSize() ([]byte, error) {
	return rollup.abi.Pack("committeeSize")
}

// UnpackCommitteeSize is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cf4364b.
//
// Solidity: function committeeSize() view returns(uint256)
func (rollup *Rollup) UnpackCommitteeSize(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("committeeSize", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) PackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("confirm", chain, cert, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b734bab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, uint256 keep) returns()
func (rollup *Rollup) TryPackConfirm(chain []CheckpointHeader, cert Certificate, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("confirm", chain, cert, keep)
}

// PackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) PackConfirmation(number uint64) []byte {
	enc, err := rollup.abi.Pack("confirmation", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2873bede.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) TryPackConfirmation(number uint64) ([]byte, error) {
	return rollup.abi.Pack("confirmation", number)
}

// ConfirmationOutput serves as a container for the return parameters of contract
// method Confirmation.
type ConfirmationOutput struct {
	By   common.Address
	Slot uint64
}

// UnpackConfirmation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2873bede.
//
// Solidity: function confirmation(uint64 number) view returns(address by, uint64 slot)
func (rollup *Rollup) UnpackConfirmation(data []byte) (ConfirmationOutput, error) {
	out, err := rollup.abi.Unpack("confirmation", data)
	outstruct := new(ConfirmationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.By = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) PackConfirmed() []byte {
	enc, err := rollup.abi.Pack("confirmed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa968991b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) TryPackConfirmed() ([]byte, error) {
	return rollup.abi.Pack("confirmed")
}

// ConfirmedOutput serves as a container for the return parameters of contract
// method Confirmed.
type ConfirmedOutput struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	Slot   uint64
}

// UnpackConfirmed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa968991b.
//
// Solidity: function confirmed() view returns(uint64 number, bytes32 hash, bool closed, uint64 slot)
func (rollup *Rollup) UnpackConfirmed(data []byte) (ConfirmedOutput, error) {
	out, err := rollup.abi.Unpack("confirmed", data)
	outstruct := new(ConfirmedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Closed = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Slot = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) PackCurrentSlot() []byte {
	enc, err := rollup.abi.Pack("currentSlot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3359632e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) TryPackCurrentSlot() ([]byte, error) {
	return rollup.abi.Pack("currentSlot")
}

// UnpackCurrentSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3359632e.
//
// Solidity: function currentSlot() view returns(uint64)
func (rollup *Rollup) UnpackCurrentSlot(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("currentSlot", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDrawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf392ed96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drawOf(uint64 epoch) view returns(bytes32 seed, uint256 validators, uint256 size)
func (rollup *Rollup) PackDrawOf(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("drawOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrawOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf392ed96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drawOf(uint64 epoch) view returns(bytes32 seed, uint256 validators, uint256 size)
func (rollup *Rollup) TryPackDrawOf(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("drawOf", epoch)
}

// DrawOfOutput serves as a container for the return parameters of contract
// method DrawOf.
type DrawOfOutput struct {
	Seed       [32]byte
	Validators *big.Int
	Size       *big.Int
}

// UnpackDrawOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf392ed96.
//
// Solidity: function drawOf(uint64 epoch) view returns(bytes32 seed, uint256 validators, uint256 size)
func (rollup *Rollup) UnpackDrawOf(data []byte) (DrawOfOutput, error) {
	out, err := rollup.abi.Unpack("drawOf", data)
	outstruct := new(DrawOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Validators = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Size = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackEager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8982137b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eager() view returns(bool)
func (rollup *Rollup) PackEager() []byte {
	enc, err := rollup.abi.Pack("eager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8982137b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eager() view returns(bool)
func (rollup *Rollup) TryPackEager() ([]byte, error) {
	return rollup.abi.Pack("eager")
}

// UnpackEager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8982137b.
//
// Solidity: function eager() view returns(bool)
func (rollup *Rollup) UnpackEager(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("eager", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) PackEpochAt(slot uint64) []byte {
	enc, err := rollup.abi.Pack("epochAt", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d60d355.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) TryPackEpochAt(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("epochAt", slot)
}

// UnpackEpochAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d60d355.
//
// Solidity: function epochAt(uint64 slot) view returns(uint64)
func (rollup *Rollup) UnpackEpochAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) PackEpochDuration() []byte {
	enc, err := rollup.abi.Pack("epochDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) TryPackEpochDuration() ([]byte, error) {
	return rollup.abi.Pack("epochDuration")
}

// UnpackEpochDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ff0876a.
//
// Solidity: function epochDuration() view returns(uint64)
func (rollup *Rollup) UnpackEpochDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("epochDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackFirstEpochAfterChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a26585d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstEpochAfterChange() view returns(uint64)
func (rollup *Rollup) PackFirstEpochAfterChange() []byte {
	enc, err := rollup.abi.Pack("firstEpochAfterChange")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstEpochAfterChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a26585d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstEpochAfterChange() view returns(uint64)
func (rollup *Rollup) TryPackFirstEpochAfterChange() ([]byte, error) {
	return rollup.abi.Pack("firstEpochAfterChange")
}

// UnpackFirstEpochAfterChange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a26585d.
//
// Solidity: function firstEpochAfterChange() view returns(uint64)
func (rollup *Rollup) UnpackFirstEpochAfterChange(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("firstEpochAfterChange", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisArchiveRoot() []byte {
	enc, err := rollup.abi.Pack("genesisArchiveRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisArchiveRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb73139d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisArchiveRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisArchiveRoot")
}

// UnpackGenesisArchiveRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb73139d.
//
// Solidity: function genesisArchiveRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisArchiveRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisArchiveRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisChunksRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1007123d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisChunksRoot() []byte {
	enc, err := rollup.abi.Pack("genesisChunksRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisChunksRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1007123d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisChunksRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisChunksRoot")
}

// UnpackGenesisChunksRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1007123d.
//
// Solidity: function genesisChunksRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisChunksRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisChunksRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) PackGenesisHash() []byte {
	enc, err := rollup.abi.Pack("genesisHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94391a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisHash() ([]byte, error) {
	return rollup.abi.Pack("genesisHash")
}

// UnpackGenesisHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94391a6d.
//
// Solidity: function genesisHash() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisOriginHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b5c185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) PackGenesisOriginHash() []byte {
	enc, err := rollup.abi.Pack("genesisOriginHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisOriginHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30b5c185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisOriginHash() ([]byte, error) {
	return rollup.abi.Pack("genesisOriginHash")
}

// UnpackGenesisOriginHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30b5c185.
//
// Solidity: function genesisOriginHash() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisOriginHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisOriginHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisOriginNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b0b9c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) PackGenesisOriginNumber() []byte {
	enc, err := rollup.abi.Pack("genesisOriginNumber")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisOriginNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59b0b9c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) TryPackGenesisOriginNumber() ([]byte, error) {
	return rollup.abi.Pack("genesisOriginNumber")
}

// UnpackGenesisOriginNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59b0b9c7.
//
// Solidity: function genesisOriginNumber() view returns(uint64)
func (rollup *Rollup) UnpackGenesisOriginNumber(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisOriginNumber", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) PackGenesisStateRoot() []byte {
	enc, err := rollup.abi.Pack("genesisStateRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisStateRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe886aeea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) TryPackGenesisStateRoot() ([]byte, error) {
	return rollup.abi.Pack("genesisStateRoot")
}

// UnpackGenesisStateRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe886aeea.
//
// Solidity: function genesisStateRoot() view returns(bytes32)
func (rollup *Rollup) UnpackGenesisStateRoot(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("genesisStateRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) PackGenesisTime() []byte {
	enc, err := rollup.abi.Pack("genesisTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c6498a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) TryPackGenesisTime() ([]byte, error) {
	return rollup.abi.Pack("genesisTime")
}

// UnpackGenesisTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42c6498a.
//
// Solidity: function genesisTime() view returns(uint64)
func (rollup *Rollup) UnpackGenesisTime(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("genesisTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) PackGovernance() []byte {
	enc, err := rollup.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) TryPackGovernance() ([]byte, error) {
	return rollup.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (rollup *Rollup) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIncentives is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d5df7ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function incentives() view returns(address)
func (rollup *Rollup) PackIncentives() []byte {
	enc, err := rollup.abi.Pack("incentives")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIncentives is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d5df7ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function incentives() view returns(address)
func (rollup *Rollup) TryPackIncentives() ([]byte, error) {
	return rollup.abi.Pack("incentives")
}

// UnpackIncentives is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d5df7ba.
//
// Solidity: function incentives() view returns(address)
func (rollup *Rollup) UnpackIncentives(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("incentives", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leader(uint64 slot) view returns(address attester)
func (rollup *Rollup) PackLeader(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leader", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x545bdb88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leader(uint64 slot) view returns(address attester)
func (rollup *Rollup) TryPackLeader(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leader", slot)
}

// UnpackLeader is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x545bdb88.
//
// Solidity: function leader(uint64 slot) view returns(address attester)
func (rollup *Rollup) UnpackLeader(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("leader", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256 position)
func (rollup *Rollup) PackLeaderPosition(slot uint64) []byte {
	enc, err := rollup.abi.Pack("leaderPosition", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeaderPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58c51073.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256 position)
func (rollup *Rollup) TryPackLeaderPosition(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("leaderPosition", slot)
}

// UnpackLeaderPosition is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58c51073.
//
// Solidity: function leaderPosition(uint64 slot) view returns(uint256 position)
func (rollup *Rollup) UnpackLeaderPosition(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("leaderPosition", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5221097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minCommittee() view returns(uint256)
func (rollup *Rollup) PackMinCommittee() []byte {
	enc, err := rollup.abi.Pack("minCommittee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5221097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minCommittee() view returns(uint256)
func (rollup *Rollup) TryPackMinCommittee() ([]byte, error) {
	return rollup.abi.Pack("minCommittee")
}

// UnpackMinCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5221097.
//
// Solidity: function minCommittee() view returns(uint256)
func (rollup *Rollup) UnpackMinCommittee(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("minCommittee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) PackOwed(account common.Address) []byte {
	enc, err := rollup.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) TryPackOwed(account common.Address) ([]byte, error) {
	return rollup.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (rollup *Rollup) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPaidConfirmer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950ec47e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidConfirmer(uint64 window) view returns(address)
func (rollup *Rollup) PackPaidConfirmer(window uint64) []byte {
	enc, err := rollup.abi.Pack("paidConfirmer", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidConfirmer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950ec47e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidConfirmer(uint64 window) view returns(address)
func (rollup *Rollup) TryPackPaidConfirmer(window uint64) ([]byte, error) {
	return rollup.abi.Pack("paidConfirmer", window)
}

// UnpackPaidConfirmer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x950ec47e.
//
// Solidity: function paidConfirmer(uint64 window) view returns(address)
func (rollup *Rollup) UnpackPaidConfirmer(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("paidConfirmer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParamsHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a42663.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) PackParamsHash() []byte {
	enc, err := rollup.abi.Pack("paramsHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParamsHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86a42663.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) TryPackParamsHash() ([]byte, error) {
	return rollup.abi.Pack("paramsHash")
}

// UnpackParamsHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86a42663.
//
// Solidity: function paramsHash() view returns(bytes32)
func (rollup *Rollup) UnpackParamsHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("paramsHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edd2ffc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalty() view returns(uint256)
func (rollup *Rollup) PackPenalty() []byte {
	enc, err := rollup.abi.Pack("penalty")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edd2ffc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalty() view returns(uint256)
func (rollup *Rollup) TryPackPenalty() ([]byte, error) {
	return rollup.abi.Pack("penalty")
}

// UnpackPenalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0edd2ffc.
//
// Solidity: function penalty() view returns(uint256)
func (rollup *Rollup) UnpackPenalty(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("penalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPenaltyReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83b93c83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penaltyReward() view returns(uint256)
func (rollup *Rollup) PackPenaltyReward() []byte {
	enc, err := rollup.abi.Pack("penaltyReward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenaltyReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83b93c83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penaltyReward() view returns(uint256)
func (rollup *Rollup) TryPackPenaltyReward() ([]byte, error) {
	return rollup.abi.Pack("penaltyReward")
}

// UnpackPenaltyReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83b93c83.
//
// Solidity: function penaltyReward() view returns(uint256)
func (rollup *Rollup) UnpackPenaltyReward(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("penaltyReward", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01faa829.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint16 turn) returns()
func (rollup *Rollup) PackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn uint16) []byte {
	enc, err := rollup.abi.Pack("propose", headers, blobCounts, turn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01faa829.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] headers, uint256 blobCounts, uint16 turn) returns()
func (rollup *Rollup) TryPackPropose(headers []CheckpointHeader, blobCounts *big.Int, turn uint16) ([]byte, error) {
	return rollup.abi.Pack("propose", headers, blobCounts, turn)
}

// PackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) PackProven() []byte {
	enc, err := rollup.abi.Pack("proven")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d94e7f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) TryPackProven() ([]byte, error) {
	return rollup.abi.Pack("proven")
}

// ProvenOutput serves as a container for the return parameters of contract
// method Proven.
type ProvenOutput struct {
	Number uint64
	Hash   [32]byte
}

// UnpackProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d94e7f3.
//
// Solidity: function proven() view returns(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackProven(data []byte) (ProvenOutput, error) {
	out, err := rollup.abi.Unpack("proven", data)
	outstruct := new(ProvenOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Hash = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da6d82f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) PackProving() []byte {
	enc, err := rollup.abi.Pack("proving")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProving is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7da6d82f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) TryPackProving() ([]byte, error) {
	return rollup.abi.Pack("proving")
}

// UnpackProving is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7da6d82f.
//
// Solidity: function proving() view returns(bool)
func (rollup *Rollup) UnpackProving(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("proving", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28346ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256,uint16) publication) returns()
func (rollup *Rollup) PackPublishLocked(publication LockedPublication) []byte {
	enc, err := rollup.abi.Pack("publishLocked", publication)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf28346ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishLocked(((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],uint256,(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[],(uint8,uint64,uint64,uint32,uint256,bytes,address[]),uint256,uint16) publication) returns()
func (rollup *Rollup) TryPackPublishLocked(publication LockedPublication) ([]byte, error) {
	return rollup.abi.Pack("publishLocked", publication)
}

// PackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) PackPublishParams(params []byte) []byte {
	enc, err := rollup.abi.Pack("publishParams", params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e2b9f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishParams(bytes params) returns()
func (rollup *Rollup) TryPackPublishParams(params []byte) ([]byte, error) {
	return rollup.abi.Pack("publishParams", params)
}

// PackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) PackPublishTimeout() []byte {
	enc, err := rollup.abi.Pack("publishTimeout")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishTimeout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabcd8afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) TryPackPublishTimeout() ([]byte, error) {
	return rollup.abi.Pack("publishTimeout")
}

// UnpackPublishTimeout is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabcd8afc.
//
// Solidity: function publishTimeout() view returns(uint64)
func (rollup *Rollup) UnpackPublishTimeout(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("publishTimeout", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPublisherAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45335fad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publisherAt(uint256 index) view returns(address)
func (rollup *Rollup) PackPublisherAt(index *big.Int) []byte {
	enc, err := rollup.abi.Pack("publisherAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublisherAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45335fad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publisherAt(uint256 index) view returns(address)
func (rollup *Rollup) TryPackPublisherAt(index *big.Int) ([]byte, error) {
	return rollup.abi.Pack("publisherAt", index)
}

// UnpackPublisherAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45335fad.
//
// Solidity: function publisherAt(uint256 index) view returns(address)
func (rollup *Rollup) UnpackPublisherAt(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("publisherAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPublishersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd7ec88a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishersAt(uint64 epoch) view returns(address[])
func (rollup *Rollup) PackPublishersAt(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("publishersAt", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishersAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd7ec88a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishersAt(uint64 epoch) view returns(address[])
func (rollup *Rollup) TryPackPublishersAt(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("publishersAt", epoch)
}

// UnpackPublishersAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd7ec88a.
//
// Solidity: function publishersAt(uint64 epoch) view returns(address[])
func (rollup *Rollup) UnpackPublishersAt(data []byte) ([]common.Address, error) {
	out, err := rollup.abi.Unpack("publishersAt", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) PackRecord(number uint64) []byte {
	enc, err := rollup.abi.Pack("record", number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f8d3bd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) TryPackRecord(number uint64) ([]byte, error) {
	return rollup.abi.Pack("record", number)
}

// UnpackRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f8d3bd3.
//
// Solidity: function record(uint64 number) view returns(bytes32)
func (rollup *Rollup) UnpackRecord(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("record", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReleaseSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae4bd535.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseSlot(uint64 epoch) view returns(uint64)
func (rollup *Rollup) PackReleaseSlot(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("releaseSlot", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae4bd535.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseSlot(uint64 epoch) view returns(uint64)
func (rollup *Rollup) TryPackReleaseSlot(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("releaseSlot", epoch)
}

// UnpackReleaseSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae4bd535.
//
// Solidity: function releaseSlot(uint64 epoch) view returns(uint64)
func (rollup *Rollup) UnpackReleaseSlot(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("releaseSlot", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReleased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2672708.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function released(uint64 epoch) view returns(bool)
func (rollup *Rollup) PackReleased(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("released", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2672708.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function released(uint64 epoch) view returns(bool)
func (rollup *Rollup) TryPackReleased(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("released", epoch)
}

// UnpackReleased is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2672708.
//
// Solidity: function released(uint64 epoch) view returns(bool)
func (rollup *Rollup) UnpackReleased(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("released", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRemoveValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf94e1867.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeValidator(uint256 index) returns(address)
func (rollup *Rollup) PackRemoveValidator(index *big.Int) []byte {
	enc, err := rollup.abi.Pack("removeValidator", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf94e1867.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeValidator(uint256 index) returns(address)
func (rollup *Rollup) TryPackRemoveValidator(index *big.Int) ([]byte, error) {
	return rollup.abi.Pack("removeValidator", index)
}

// UnpackRemoveValidator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf94e1867.
//
// Solidity: function removeValidator(uint256 index) returns(address)
func (rollup *Rollup) UnpackRemoveValidator(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("removeValidator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackRestart(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("restart", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bf0b37c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restart((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackRestart(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("restart", header, keep)
}

// PackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) PackRewarded(slot uint64) []byte {
	enc, err := rollup.abi.Pack("rewarded", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc6fd09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) TryPackRewarded(slot uint64) ([]byte, error) {
	return rollup.abi.Pack("rewarded", slot)
}

// UnpackRewarded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bc6fd09.
//
// Solidity: function rewarded(uint64 slot) view returns(address)
func (rollup *Rollup) UnpackRewarded(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("rewarded", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) PackRewards(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("rewards", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc9b5c61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) TryPackRewards(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("rewards", epoch)
}

// RewardsOutput serves as a container for the return parameters of contract
// method Rewards.
type RewardsOutput struct {
	Bits    uint64
	IsFinal bool
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc9b5c61.
//
// Solidity: function rewards(uint64 epoch) view returns(uint64 bits, bool isFinal)
func (rollup *Rollup) UnpackRewards(data []byte) (RewardsOutput, error) {
	out, err := rollup.abi.Unpack("rewards", data)
	outstruct := new(RewardsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Bits = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.IsFinal = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8360c185.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) PackRing() []byte {
	enc, err := rollup.abi.Pack("ring")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8360c185.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) TryPackRing() ([]byte, error) {
	return rollup.abi.Pack("ring")
}

// UnpackRing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8360c185.
//
// Solidity: function ring() view returns(uint64)
func (rollup *Rollup) UnpackRing(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("ring", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSample is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9482a5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sample() returns()
func (rollup *Rollup) PackSample() []byte {
	enc, err := rollup.abi.Pack("sample")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSample is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9482a5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sample() returns()
func (rollup *Rollup) TryPackSample() ([]byte, error) {
	return rollup.abi.Pack("sample")
}

// PackSamplingRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dd7fbe7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function samplingRounds() view returns(uint256)
func (rollup *Rollup) PackSamplingRounds() []byte {
	enc, err := rollup.abi.Pack("samplingRounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSamplingRounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dd7fbe7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function samplingRounds() view returns(uint256)
func (rollup *Rollup) TryPackSamplingRounds() ([]byte, error) {
	return rollup.abi.Pack("samplingRounds")
}

// UnpackSamplingRounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2dd7fbe7.
//
// Solidity: function samplingRounds() view returns(uint256)
func (rollup *Rollup) UnpackSamplingRounds(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("samplingRounds", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb20d1bf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seat(uint64 epoch, uint256 position) view returns(uint256 index, address attester, address publisher)
func (rollup *Rollup) PackSeat(epoch uint64, position *big.Int) []byte {
	enc, err := rollup.abi.Pack("seat", epoch, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeat is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb20d1bf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seat(uint64 epoch, uint256 position) view returns(uint256 index, address attester, address publisher)
func (rollup *Rollup) TryPackSeat(epoch uint64, position *big.Int) ([]byte, error) {
	return rollup.abi.Pack("seat", epoch, position)
}

// SeatOutput serves as a container for the return parameters of contract
// method Seat.
type SeatOutput struct {
	Index     *big.Int
	Attester  common.Address
	Publisher common.Address
}

// UnpackSeat is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb20d1bf4.
//
// Solidity: function seat(uint64 epoch, uint256 position) view returns(uint256 index, address attester, address publisher)
func (rollup *Rollup) UnpackSeat(data []byte) (SeatOutput, error) {
	out, err := rollup.abi.Unpack("seat", data)
	outstruct := new(SeatOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Index = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Attester = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Publisher = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 record_) returns()
func (rollup *Rollup) PackSettle(record [32]byte) []byte {
	enc, err := rollup.abi.Pack("settle", record)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x987757dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 record_) returns()
func (rollup *Rollup) TryPackSettle(record [32]byte) ([]byte, error) {
	return rollup.abi.Pack("settle", record)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) PackSettled(number uint64, by uint64) []byte {
	enc, err := rollup.abi.Pack("settled", number, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdedb3f26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) TryPackSettled(number uint64, by uint64) ([]byte, error) {
	return rollup.abi.Pack("settled", number, by)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdedb3f26.
//
// Solidity: function settled(uint64 number, uint64 by) view returns(bool)
func (rollup *Rollup) UnpackSettled(data []byte) (bool, error) {
	out, err := rollup.abi.Unpack("settled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSignedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72c15f58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signedEpoch() view returns(uint64)
func (rollup *Rollup) PackSignedEpoch() []byte {
	enc, err := rollup.abi.Pack("signedEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignedEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72c15f58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signedEpoch() view returns(uint64)
func (rollup *Rollup) TryPackSignedEpoch() ([]byte, error) {
	return rollup.abi.Pack("signedEpoch")
}

// UnpackSignedEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72c15f58.
//
// Solidity: function signedEpoch() view returns(uint64)
func (rollup *Rollup) UnpackSignedEpoch(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("signedEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) PackSlotAt(timestamp *big.Int) []byte {
	enc, err := rollup.abi.Pack("slotAt", timestamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0b1d512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) TryPackSlotAt(timestamp *big.Int) ([]byte, error) {
	return rollup.abi.Pack("slotAt", timestamp)
}

// UnpackSlotAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0b1d512.
//
// Solidity: function slotAt(uint256 timestamp) view returns(uint64)
func (rollup *Rollup) UnpackSlotAt(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) PackSlotDuration() []byte {
	enc, err := rollup.abi.Pack("slotDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ead865d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) TryPackSlotDuration() ([]byte, error) {
	return rollup.abi.Pack("slotDuration")
}

// UnpackSlotDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ead865d.
//
// Solidity: function slotDuration() view returns(uint64)
func (rollup *Rollup) UnpackSlotDuration(data []byte) (uint64, error) {
	out, err := rollup.abi.Unpack("slotDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (rollup *Rollup) PackStaking() []byte {
	enc, err := rollup.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (rollup *Rollup) TryPackStaking() ([]byte, error) {
	return rollup.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (rollup *Rollup) UnpackStaking(data []byte) (common.Address, error) {
	out, err := rollup.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStoreCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa097e8cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function storeCommittee(uint64 epoch) returns()
func (rollup *Rollup) PackStoreCommittee(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("storeCommittee", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStoreCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa097e8cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function storeCommittee(uint64 epoch) returns()
func (rollup *Rollup) TryPackStoreCommittee(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("storeCommittee", epoch)
}

// PackStoredCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb524633d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function storedCommitteeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) PackStoredCommitteeHash(epoch uint64) []byte {
	enc, err := rollup.abi.Pack("storedCommitteeHash", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStoredCommitteeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb524633d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function storedCommitteeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) TryPackStoredCommitteeHash(epoch uint64) ([]byte, error) {
	return rollup.abi.Pack("storedCommitteeHash", epoch)
}

// UnpackStoredCommitteeHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb524633d.
//
// Solidity: function storedCommitteeHash(uint64 epoch) view returns(bytes32)
func (rollup *Rollup) UnpackStoredCommitteeHash(data []byte) ([32]byte, error) {
	out, err := rollup.abi.Unpack("storedCommitteeHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) PackTip() []byte {
	enc, err := rollup.abi.Pack("tip")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2755cd2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) TryPackTip() ([]byte, error) {
	return rollup.abi.Pack("tip")
}

// TipOutput serves as a container for the return parameters of contract
// method Tip.
type TipOutput struct {
	Number       uint64
	Slot         uint64
	LastChunk    uint64
	OriginNumber uint64
	Generation   uint32
	Restarts     uint64
}

// UnpackTip is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2755cd2d.
//
// Solidity: function tip() view returns(uint64 number, uint64 slot, uint64 lastChunk, uint64 originNumber, uint32 generation, uint64 restarts)
func (rollup *Rollup) UnpackTip(data []byte) (TipOutput, error) {
	out, err := rollup.abi.Unpack("tip", data)
	outstruct := new(TipOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Slot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.LastChunk = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.OriginNumber = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Generation = *abi.ConvertType(out[4], new(uint32)).(*uint32)
	outstruct.Restarts = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackValidatorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c6b1cf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorAt(uint64 epoch, uint256 index) view returns(address attester, address publisher)
func (rollup *Rollup) PackValidatorAt(epoch uint64, index *big.Int) []byte {
	enc, err := rollup.abi.Pack("validatorAt", epoch, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c6b1cf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorAt(uint64 epoch, uint256 index) view returns(address attester, address publisher)
func (rollup *Rollup) TryPackValidatorAt(epoch uint64, index *big.Int) ([]byte, error) {
	return rollup.abi.Pack("validatorAt", epoch, index)
}

// ValidatorAtOutput serves as a container for the return parameters of contract
// method ValidatorAt.
type ValidatorAtOutput struct {
	Attester  common.Address
	Publisher common.Address
}

// UnpackValidatorAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c6b1cf4.
//
// Solidity: function validatorAt(uint64 epoch, uint256 index) view returns(address attester, address publisher)
func (rollup *Rollup) UnpackValidatorAt(data []byte) (ValidatorAtOutput, error) {
	out, err := rollup.abi.Unpack("validatorAt", data)
	outstruct := new(ValidatorAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Attester = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Publisher = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackValidatorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f43a677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorCount() view returns(uint256)
func (rollup *Rollup) PackValidatorCount() []byte {
	enc, err := rollup.abi.Pack("validatorCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f43a677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorCount() view returns(uint256)
func (rollup *Rollup) TryPackValidatorCount() ([]byte, error) {
	return rollup.abi.Pack("validatorCount")
}

// UnpackValidatorCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f43a677.
//
// Solidity: function validatorCount() view returns(uint256)
func (rollup *Rollup) UnpackValidatorCount(data []byte) (*big.Int, error) {
	out, err := rollup.abi.Unpack("validatorCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) PackVerifyLock(header CheckpointHeader, cert Certificate) []byte {
	enc, err := rollup.abi.Pack("verifyLock", header, cert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61a9d94f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyLock((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert) view returns()
func (rollup *Rollup) TryPackVerifyLock(header CheckpointHeader, cert Certificate) ([]byte, error) {
	return rollup.abi.Pack("verifyLock", header, cert)
}

// PackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) PackVoid(header CheckpointHeader, keep *big.Int) []byte {
	enc, err := rollup.abi.Pack("void", header, keep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5426f995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function void((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint256 keep) returns()
func (rollup *Rollup) TryPackVoid(header CheckpointHeader, keep *big.Int) ([]byte, error) {
	return rollup.abi.Pack("void", header, keep)
}

// PackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) PackWindows() []byte {
	enc, err := rollup.abi.Pack("windows")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWindows is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2713f36e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) TryPackWindows() ([]byte, error) {
	return rollup.abi.Pack("windows")
}

// UnpackWindows is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2713f36e.
//
// Solidity: function windows() view returns((uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64,uint64))
func (rollup *Rollup) UnpackWindows(data []byte) (Windows, error) {
	out, err := rollup.abi.Unpack("windows", data)
	if err != nil {
		return *new(Windows), err
	}
	out0 := *abi.ConvertType(out[0], new(Windows)).(*Windows)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) PackWithdraw() []byte {
	enc, err := rollup.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (rollup *Rollup) TryPackWithdraw() ([]byte, error) {
	return rollup.abi.Pack("withdraw")
}

// RollupAnswered represents a Answered event raised by the Rollup contract.
type RollupAnswered struct {
	Record [32]byte
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (RollupAnswered) ContractEventName() string {
	return RollupAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed record, address by, uint256 bond)
func (rollup *Rollup) UnpackAnsweredEvent(log *types.Log) (*RollupAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupAnswered)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCharged represents a Charged event raised by the Rollup contract.
type RollupCharged struct {
	Record [32]byte
	Number uint64
	By     common.Address
	Bond   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupChargedEventName = "Charged"

// ContractEventName returns the user-defined event name.
func (RollupCharged) ContractEventName() string {
	return RollupChargedEventName
}

// UnpackChargedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond)
func (rollup *Rollup) UnpackChargedEvent(log *types.Log) (*RollupCharged, error) {
	event := "Charged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCharged)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointCertified represents a CheckpointCertified event raised by the Rollup contract.
type RollupCheckpointCertified struct {
	Number uint64
	Hash   [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointCertifiedEventName = "CheckpointCertified"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointCertified) ContractEventName() string {
	return RollupCheckpointCertifiedEventName
}

// UnpackCheckpointCertifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointCertified(uint64 indexed number, bytes32 hash)
func (rollup *Rollup) UnpackCheckpointCertifiedEvent(log *types.Log) (*RollupCheckpointCertified, error) {
	event := "CheckpointCertified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointCertified)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointConfirmed represents a CheckpointConfirmed event raised by the Rollup contract.
type RollupCheckpointConfirmed struct {
	Number uint64
	Hash   [32]byte
	Closed bool
	By     common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointConfirmedEventName = "CheckpointConfirmed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointConfirmed) ContractEventName() string {
	return RollupCheckpointConfirmedEventName
}

// UnpackCheckpointConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by)
func (rollup *Rollup) UnpackCheckpointConfirmedEvent(log *types.Log) (*RollupCheckpointConfirmed, error) {
	event := "CheckpointConfirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointConfirmed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointProposed represents a CheckpointProposed event raised by the Rollup contract.
type RollupCheckpointProposed struct {
	Number          uint64
	Hash            [32]byte
	AttestationBlob [32]byte
	Place           *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointProposedEventName = "CheckpointProposed"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointProposed) ContractEventName() string {
	return RollupCheckpointProposedEventName
}

// UnpackCheckpointProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointProposed(uint64 indexed number, bytes32 hash, bytes32 attestationBlob, uint256 place)
func (rollup *Rollup) UnpackCheckpointProposedEvent(log *types.Log) (*RollupCheckpointProposed, error) {
	event := "CheckpointProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointProposed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupCheckpointsUndone represents a CheckpointsUndone event raised by the Rollup contract.
type RollupCheckpointsUndone struct {
	Number uint64
	Tip    uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupCheckpointsUndoneEventName = "CheckpointsUndone"

// ContractEventName returns the user-defined event name.
func (RollupCheckpointsUndone) ContractEventName() string {
	return RollupCheckpointsUndoneEventName
}

// UnpackCheckpointsUndoneEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CheckpointsUndone(uint64 indexed number, uint64 tip)
func (rollup *Rollup) UnpackCheckpointsUndoneEvent(log *types.Log) (*RollupCheckpointsUndone, error) {
	event := "CheckpointsUndone"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupCheckpointsUndone)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupConvicted represents a Convicted event raised by the Rollup contract.
type RollupConvicted struct {
	Record   [32]byte
	Number   uint64
	Slot     uint64
	Turn     *big.Int
	Attester common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RollupConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (RollupConvicted) ContractEventName() string {
	return RollupConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(bytes32 indexed record, uint64 number, uint64 slot, uint256 turn, address attester)
func (rollup *Rollup) UnpackConvictedEvent(log *types.Log) (*RollupConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupConvicted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupDismissed represents a Dismissed event raised by the Rollup contract.
type RollupDismissed struct {
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupDismissedEventName = "Dismissed"

// ContractEventName returns the user-defined event name.
func (RollupDismissed) ContractEventName() string {
	return RollupDismissedEventName
}

// UnpackDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dismissed(bytes32 indexed record)
func (rollup *Rollup) UnpackDismissedEvent(log *types.Log) (*RollupDismissed, error) {
	event := "Dismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupDismissed)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupEpochSampled represents a EpochSampled event raised by the Rollup contract.
type RollupEpochSampled struct {
	Epoch      uint64
	Seed       [32]byte
	Validators *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const RollupEpochSampledEventName = "EpochSampled"

// ContractEventName returns the user-defined event name.
func (RollupEpochSampled) ContractEventName() string {
	return RollupEpochSampledEventName
}

// UnpackEpochSampledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSampled(uint64 indexed epoch, bytes32 seed, uint256 validators)
func (rollup *Rollup) UnpackEpochSampledEvent(log *types.Log) (*RollupEpochSampled, error) {
	event := "EpochSampled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupEpochSampled)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupGenesisParams represents a GenesisParams event raised by the Rollup contract.
type RollupGenesisParams struct {
	Params []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupGenesisParamsEventName = "GenesisParams"

// ContractEventName returns the user-defined event name.
func (RollupGenesisParams) ContractEventName() string {
	return RollupGenesisParamsEventName
}

// UnpackGenesisParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GenesisParams(bytes params)
func (rollup *Rollup) UnpackGenesisParamsEvent(log *types.Log) (*RollupGenesisParams, error) {
	event := "GenesisParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupGenesisParams)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRecordKept represents a RecordKept event raised by the Rollup contract.
type RollupRecordKept struct {
	Number uint64
	Record [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RollupRecordKeptEventName = "RecordKept"

// ContractEventName returns the user-defined event name.
func (RollupRecordKept) ContractEventName() string {
	return RollupRecordKeptEventName
}

// UnpackRecordKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordKept(uint64 indexed number, bytes32 record)
func (rollup *Rollup) UnpackRecordKeptEvent(log *types.Log) (*RollupRecordKept, error) {
	event := "RecordKept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRecordKept)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupRestarted represents a Restarted event raised by the Rollup contract.
type RollupRestarted struct {
	Restarts   uint64
	Generation uint32
	ChainId    string
	Raw        *types.Log // Blockchain specific contextual infos
}

const RollupRestartedEventName = "Restarted"

// ContractEventName returns the user-defined event name.
func (RollupRestarted) ContractEventName() string {
	return RollupRestartedEventName
}

// UnpackRestartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Restarted(uint64 restarts, uint32 generation, string chainId)
func (rollup *Rollup) UnpackRestartedEvent(log *types.Log) (*RollupRestarted, error) {
	event := "Restarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupRestarted)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupValidatorSetChanged represents a ValidatorSetChanged event raised by the Rollup contract.
type RollupValidatorSetChanged struct {
	Index     *big.Int
	Attester  common.Address
	Publisher common.Address
	Size      *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const RollupValidatorSetChangedEventName = "ValidatorSetChanged"

// ContractEventName returns the user-defined event name.
func (RollupValidatorSetChanged) ContractEventName() string {
	return RollupValidatorSetChangedEventName
}

// UnpackValidatorSetChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorSetChanged(uint256 indexed index, address attester, address publisher, uint256 size)
func (rollup *Rollup) UnpackValidatorSetChangedEvent(log *types.Log) (*RollupValidatorSetChanged, error) {
	event := "ValidatorSetChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupValidatorSetChanged)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// RollupWithdrawn represents a Withdrawn event raised by the Rollup contract.
type RollupWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RollupWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (RollupWithdrawn) ContractEventName() string {
	return RollupWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (rollup *Rollup) UnpackWithdrawnEvent(log *types.Log) (*RollupWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rollup.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RollupWithdrawn)
	if len(log.Data) > 0 {
		if err := rollup.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rollup.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rollup *Rollup) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rollup.abi.Errors["AlreadyCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackAlreadyChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowOver"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["AnswerWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackAnswerWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BadBlobCounts"].ID.Bytes()[:4]) {
		return rollup.UnpackBadBlobCountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BeforeGenesis"].ID.Bytes()[:4]) {
		return rollup.UnpackBeforeGenesisError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["CertificateNeeded"].ID.Bytes()[:4]) {
		return rollup.UnpackCertificateNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ConfirmedStays"].ID.Bytes()[:4]) {
		return rollup.UnpackConfirmedStaysError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["DeadlineTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackDeadlineTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["EpochTooLong"].ID.Bytes()[:4]) {
		return rollup.UnpackEpochTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ExitDelayTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackExitDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ForeignStaking"].ID.Bytes()[:4]) {
		return rollup.UnpackForeignStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return rollup.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LiabilityTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackLiabilityTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["LongerStands"].ID.Bytes()[:4]) {
		return rollup.UnpackLongerStandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["MissingBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackMissingBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoHeaders"].ID.Bytes()[:4]) {
		return rollup.UnpackNoHeadersError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoMoreRestarts"].ID.Bytes()[:4]) {
		return rollup.UnpackNoMoreRestartsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoSuchPosition"].ID.Bytes()[:4]) {
		return rollup.UnpackNoSuchPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NoSuchValidator"].ID.Bytes()[:4]) {
		return rollup.UnpackNoSuchValidatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NobodysPublication"].ID.Bytes()[:4]) {
		return rollup.UnpackNobodysPublicationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NobodysRight"].ID.Bytes()[:4]) {
		return rollup.UnpackNobodysRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotCertified"].ID.Bytes()[:4]) {
		return rollup.UnpackNotCertifiedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotCharged"].ID.Bytes()[:4]) {
		return rollup.UnpackNotChargedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotDead"].ID.Bytes()[:4]) {
		return rollup.UnpackNotDeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotDrawn"].ID.Bytes()[:4]) {
		return rollup.UnpackNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return rollup.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotOverdue"].ID.Bytes()[:4]) {
		return rollup.UnpackNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return rollup.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotStaking"].ID.Bytes()[:4]) {
		return rollup.UnpackNotStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NotYourTurn"].ID.Bytes()[:4]) {
		return rollup.UnpackNotYourTurnError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingAbove"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["NothingToConfirm"].ID.Bytes()[:4]) {
		return rollup.UnpackNothingToConfirmError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OpenAfterDeadline"].ID.Bytes()[:4]) {
		return rollup.UnpackOpenAfterDeadlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginBehindParent"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginBehindParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return rollup.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["OutOfRing"].ID.Bytes()[:4]) {
		return rollup.UnpackOutOfRingError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return rollup.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["PublisherCount"].ID.Bytes()[:4]) {
		return rollup.UnpackPublisherCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RescueTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackRescueTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RestartTooSoon"].ID.Bytes()[:4]) {
		return rollup.UnpackRestartTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingFull"].ID.Bytes()[:4]) {
		return rollup.UnpackRingFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["RingTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackRingTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SetTooLarge"].ID.Bytes()[:4]) {
		return rollup.UnpackSetTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SetTooSmall"].ID.Bytes()[:4]) {
		return rollup.UnpackSetTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SettleWindowTooShort"].ID.Bytes()[:4]) {
		return rollup.UnpackSettleWindowTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["SlotNotOver"].ID.Bytes()[:4]) {
		return rollup.UnpackSlotNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["StandingNeeded"].ID.Bytes()[:4]) {
		return rollup.UnpackStandingNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["TooManyTurns"].ID.Bytes()[:4]) {
		return rollup.UnpackTooManyTurnsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnexpectedBlob"].ID.Bytes()[:4]) {
		return rollup.UnpackUnexpectedBlobError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRecord"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["UnknownRestart"].ID.Bytes()[:4]) {
		return rollup.UnpackUnknownRestartError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongAbsent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongAbsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongCommitteeSize"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongCommitteeSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongFirstChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongFirstChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongGeneration"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongGenerationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongMinCommittee"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongMinCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParams"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongRounds"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongRoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSigningEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return rollup.UnpackWrongSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroBond"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroEpochDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroEpochDurationError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroOpenAfter"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroOpenAfterError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroPublishTimeout"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroPublishTimeoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroPublisher"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], rollup.abi.Errors["ZeroSlotDuration"].ID.Bytes()[:4]) {
		return rollup.UnpackZeroSlotDurationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RollupAlreadyCharged represents a AlreadyCharged error raised by the Rollup contract.
type RollupAlreadyCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCharged(bytes32 record)
func RollupAlreadyChargedErrorID() common.Hash {
	return common.HexToHash("0x280c5223d9f7b005ea1a088231e1e07426fda8a86e7c8c593e8a1fa0b948e581")
}

// UnpackAlreadyChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCharged(bytes32 record)
func (rollup *Rollup) UnpackAlreadyChargedError(raw []byte) (*RollupAlreadyCharged, error) {
	out := new(RollupAlreadyCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "AlreadyCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOpen represents a AnswerWindowOpen error raised by the Rollup contract.
type RollupAnswerWindowOpen struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xc77bb265d2544cbcb508726fb7c203df873cc15f2776d66bdca0485fc172f454")
}

// UnpackAnswerWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOpen(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOpenError(raw []byte) (*RollupAnswerWindowOpen, error) {
	out := new(RollupAnswerWindowOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowOver represents a AnswerWindowOver error raised by the Rollup contract.
type RollupAnswerWindowOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func RollupAnswerWindowOverErrorID() common.Hash {
	return common.HexToHash("0xea11278e4702f2f95e37cef6c3d5cd12ed7d13b3b19b7e1e6a4023b1c82755da")
}

// UnpackAnswerWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackAnswerWindowOverError(raw []byte) (*RollupAnswerWindowOver, error) {
	out := new(RollupAnswerWindowOver)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupAnswerWindowTooShort represents a AnswerWindowTooShort error raised by the Rollup contract.
type RollupAnswerWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func RollupAnswerWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x16442e958c9b4368e0d4267339a867de52ddb4b609822d601102cf40adb7c09a")
}

// UnpackAnswerWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackAnswerWindowTooShortError(raw []byte) (*RollupAnswerWindowTooShort, error) {
	out := new(RollupAnswerWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "AnswerWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBadBlobCounts represents a BadBlobCounts error raised by the Rollup contract.
type RollupBadBlobCounts struct {
	BlobCounts *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func RollupBadBlobCountsErrorID() common.Hash {
	return common.HexToHash("0xc360d8429680e8e329ab06d751fab48f09d7b038b600f006f756b43e6db5438b")
}

// UnpackBadBlobCountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBlobCounts(uint256 blobCounts)
func (rollup *Rollup) UnpackBadBlobCountsError(raw []byte) (*RollupBadBlobCounts, error) {
	out := new(RollupBadBlobCounts)
	if err := rollup.abi.UnpackIntoInterface(out, "BadBlobCounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBeforeGenesis represents a BeforeGenesis error raised by the Rollup contract.
type RollupBeforeGenesis struct {
	Timestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func RollupBeforeGenesisErrorID() common.Hash {
	return common.HexToHash("0x41e431172fa230c63a86369ab04277b561222ab888a83cc8b45e12844284e0cd")
}

// UnpackBeforeGenesisError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeGenesis(uint256 timestamp)
func (rollup *Rollup) UnpackBeforeGenesisError(raw []byte) (*RollupBeforeGenesis, error) {
	out := new(RollupBeforeGenesis)
	if err := rollup.abi.UnpackIntoInterface(out, "BeforeGenesis", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupBondTooSmall represents a BondTooSmall error raised by the Rollup contract.
type RollupBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func RollupBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (rollup *Rollup) UnpackBondTooSmallError(raw []byte) (*RollupBondTooSmall, error) {
	out := new(RollupBondTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupCertificateNeeded represents a CertificateNeeded error raised by the Rollup contract.
type RollupCertificateNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CertificateNeeded()
func RollupCertificateNeededErrorID() common.Hash {
	return common.HexToHash("0xdc465e229a1145244f0b478725079296a3753a47350d9d1af1878b35bef6b5fa")
}

// UnpackCertificateNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CertificateNeeded()
func (rollup *Rollup) UnpackCertificateNeededError(raw []byte) (*RollupCertificateNeeded, error) {
	out := new(RollupCertificateNeeded)
	if err := rollup.abi.UnpackIntoInterface(out, "CertificateNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmWindowTooShort represents a ConfirmWindowTooShort error raised by the Rollup contract.
type RollupConfirmWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func RollupConfirmWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x361811bc11dbf51e84face20932dcba4904f99cf317d122fd6931ae60b24d43b")
}

// UnpackConfirmWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackConfirmWindowTooShortError(raw []byte) (*RollupConfirmWindowTooShort, error) {
	out := new(RollupConfirmWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupConfirmedStays represents a ConfirmedStays error raised by the Rollup contract.
type RollupConfirmedStays struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConfirmedStays(uint64 number)
func RollupConfirmedStaysErrorID() common.Hash {
	return common.HexToHash("0x35b6e040e6f570ff87f165cea15cf317d726071ad80aa7b4f1c78e469be526dc")
}

// UnpackConfirmedStaysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConfirmedStays(uint64 number)
func (rollup *Rollup) UnpackConfirmedStaysError(raw []byte) (*RollupConfirmedStays, error) {
	out := new(RollupConfirmedStays)
	if err := rollup.abi.UnpackIntoInterface(out, "ConfirmedStays", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupDeadlineTooShort represents a DeadlineTooShort error raised by the Rollup contract.
type RollupDeadlineTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func RollupDeadlineTooShortErrorID() common.Hash {
	return common.HexToHash("0x727f799e0703fdb8e6673b582769a74c0de5f5aca8763bf4181a3ab7a26ef047")
}

// UnpackDeadlineTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackDeadlineTooShortError(raw []byte) (*RollupDeadlineTooShort, error) {
	out := new(RollupDeadlineTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "DeadlineTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupEpochTooLong represents a EpochTooLong error raised by the Rollup contract.
type RollupEpochTooLong struct {
	Slots uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func RollupEpochTooLongErrorID() common.Hash {
	return common.HexToHash("0x2760e21718f876f5df45532988789a13f54703fbbfea2b74b46cf3663dd3d6a4")
}

// UnpackEpochTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochTooLong(uint64 slots, uint64 most)
func (rollup *Rollup) UnpackEpochTooLongError(raw []byte) (*RollupEpochTooLong, error) {
	out := new(RollupEpochTooLong)
	if err := rollup.abi.UnpackIntoInterface(out, "EpochTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupExitDelayTooShort represents a ExitDelayTooShort error raised by the Rollup contract.
type RollupExitDelayTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func RollupExitDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0xc16c13117804805ea884afec332da5d55feba5ec2255936f07f0e322a205dc45")
}

// UnpackExitDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackExitDelayTooShortError(raw []byte) (*RollupExitDelayTooShort, error) {
	out := new(RollupExitDelayTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "ExitDelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupForeignStaking represents a ForeignStaking error raised by the Rollup contract.
type RollupForeignStaking struct {
	Staking common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForeignStaking(address staking)
func RollupForeignStakingErrorID() common.Hash {
	return common.HexToHash("0xbce4fc35c8f734143a2c51e43c749498602c5f367c00444ea4aad3871c466bbe")
}

// UnpackForeignStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForeignStaking(address staking)
func (rollup *Rollup) UnpackForeignStakingError(raw []byte) (*RollupForeignStaking, error) {
	out := new(RollupForeignStaking)
	if err := rollup.abi.UnpackIntoInterface(out, "ForeignStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupIntegerTooWide represents a IntegerTooWide error raised by the Rollup contract.
type RollupIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func RollupIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (rollup *Rollup) UnpackIntegerTooWideError(raw []byte) (*RollupIntegerTooWide, error) {
	out := new(RollupIntegerTooWide)
	if err := rollup.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityOver represents a LiabilityOver error raised by the Rollup contract.
type RollupLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func RollupLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (rollup *Rollup) UnpackLiabilityOverError(raw []byte) (*RollupLiabilityOver, error) {
	out := new(RollupLiabilityOver)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLiabilityTooShort represents a LiabilityTooShort error raised by the Rollup contract.
type RollupLiabilityTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func RollupLiabilityTooShortErrorID() common.Hash {
	return common.HexToHash("0x2ce6afd3dd8da79970042d9103d09b603b1b97bc1e7d8afd7845ac804fe4feb7")
}

// UnpackLiabilityTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackLiabilityTooShortError(raw []byte) (*RollupLiabilityTooShort, error) {
	out := new(RollupLiabilityTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "LiabilityTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupLongerStands represents a LongerStands error raised by the Rollup contract.
type RollupLongerStands struct {
	Number    uint64
	LastChunk uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func RollupLongerStandsErrorID() common.Hash {
	return common.HexToHash("0xcc614679c4eaadedad3eaf38341b8739a70c7fd2f970d0f3ebdd9600942b1cb5")
}

// UnpackLongerStandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LongerStands(uint64 number, uint64 lastChunk)
func (rollup *Rollup) UnpackLongerStandsError(raw []byte) (*RollupLongerStands, error) {
	out := new(RollupLongerStands)
	if err := rollup.abi.UnpackIntoInterface(out, "LongerStands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupMissingBlob represents a MissingBlob error raised by the Rollup contract.
type RollupMissingBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingBlob(uint256 index)
func RollupMissingBlobErrorID() common.Hash {
	return common.HexToHash("0x95ed3b3202ef50eee4e654dc83ceb5fc80062fe9ab10f8ccddb8dba228de2403")
}

// UnpackMissingBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingBlob(uint256 index)
func (rollup *Rollup) UnpackMissingBlobError(raw []byte) (*RollupMissingBlob, error) {
	out := new(RollupMissingBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "MissingBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoHeaders represents a NoHeaders error raised by the Rollup contract.
type RollupNoHeaders struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHeaders()
func RollupNoHeadersErrorID() common.Hash {
	return common.HexToHash("0x888f2aac1688dd458f18f440d7f80312a2a6bc7b42f34161fe913e3abf0f4b6b")
}

// UnpackNoHeadersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHeaders()
func (rollup *Rollup) UnpackNoHeadersError(raw []byte) (*RollupNoHeaders, error) {
	out := new(RollupNoHeaders)
	if err := rollup.abi.UnpackIntoInterface(out, "NoHeaders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoMoreRestarts represents a NoMoreRestarts error raised by the Rollup contract.
type RollupNoMoreRestarts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMoreRestarts()
func RollupNoMoreRestartsErrorID() common.Hash {
	return common.HexToHash("0xadd3bebc17d1a46b3a4fe708d2577673e7786e6d8f9d8310af04fdae35c37306")
}

// UnpackNoMoreRestartsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMoreRestarts()
func (rollup *Rollup) UnpackNoMoreRestartsError(raw []byte) (*RollupNoMoreRestarts, error) {
	out := new(RollupNoMoreRestarts)
	if err := rollup.abi.UnpackIntoInterface(out, "NoMoreRestarts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoSuchPosition represents a NoSuchPosition error raised by the Rollup contract.
type RollupNoSuchPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPosition(uint256 position)
func RollupNoSuchPositionErrorID() common.Hash {
	return common.HexToHash("0x289799e3c39e0a203c57b3e2fc8f1c1554e74f4ab50e7433e29b09a11eb3f939")
}

// UnpackNoSuchPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPosition(uint256 position)
func (rollup *Rollup) UnpackNoSuchPositionError(raw []byte) (*RollupNoSuchPosition, error) {
	out := new(RollupNoSuchPosition)
	if err := rollup.abi.UnpackIntoInterface(out, "NoSuchPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNoSuchValidator represents a NoSuchValidator error raised by the Rollup contract.
type RollupNoSuchValidator struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchValidator(uint256 index)
func RollupNoSuchValidatorErrorID() common.Hash {
	return common.HexToHash("0x344cdef1e82870ee94a533a5a75cf512b0f5543ec7a45cfc5bd9efbfc7b08fd8")
}

// UnpackNoSuchValidatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchValidator(uint256 index)
func (rollup *Rollup) UnpackNoSuchValidatorError(raw []byte) (*RollupNoSuchValidator, error) {
	out := new(RollupNoSuchValidator)
	if err := rollup.abi.UnpackIntoInterface(out, "NoSuchValidator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNobodysPublication represents a NobodysPublication error raised by the Rollup contract.
type RollupNobodysPublication struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysPublication(bytes32 record)
func RollupNobodysPublicationErrorID() common.Hash {
	return common.HexToHash("0xcd51d5a530db6bc5e6c12fb9600d8f77e1933d35690205f0d0e2ba1eb630d080")
}

// UnpackNobodysPublicationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysPublication(bytes32 record)
func (rollup *Rollup) UnpackNobodysPublicationError(raw []byte) (*RollupNobodysPublication, error) {
	out := new(RollupNobodysPublication)
	if err := rollup.abi.UnpackIntoInterface(out, "NobodysPublication", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNobodysRight represents a NobodysRight error raised by the Rollup contract.
type RollupNobodysRight struct {
	Turn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodysRight(uint256 turn)
func RollupNobodysRightErrorID() common.Hash {
	return common.HexToHash("0xbe79a9e195b5f70630b5f2798ab9985edefe1b34c707486e1483fe910d00ac15")
}

// UnpackNobodysRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodysRight(uint256 turn)
func (rollup *Rollup) UnpackNobodysRightError(raw []byte) (*RollupNobodysRight, error) {
	out := new(RollupNobodysRight)
	if err := rollup.abi.UnpackIntoInterface(out, "NobodysRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotCertified represents a NotCertified error raised by the Rollup contract.
type RollupNotCertified struct {
	Hash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCertified(bytes32 hash)
func RollupNotCertifiedErrorID() common.Hash {
	return common.HexToHash("0x9105e92013898cd49331e024a89fba3435b48b623d7c14343e39a3d53a748b5b")
}

// UnpackNotCertifiedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCertified(bytes32 hash)
func (rollup *Rollup) UnpackNotCertifiedError(raw []byte) (*RollupNotCertified, error) {
	out := new(RollupNotCertified)
	if err := rollup.abi.UnpackIntoInterface(out, "NotCertified", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotCharged represents a NotCharged error raised by the Rollup contract.
type RollupNotCharged struct {
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCharged(bytes32 record)
func RollupNotChargedErrorID() common.Hash {
	return common.HexToHash("0x881278ef7862f872c4912bbc27a401418f4c0f4bb20483f6b4d707adbed5ae2a")
}

// UnpackNotChargedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCharged(bytes32 record)
func (rollup *Rollup) UnpackNotChargedError(raw []byte) (*RollupNotCharged, error) {
	out := new(RollupNotCharged)
	if err := rollup.abi.UnpackIntoInterface(out, "NotCharged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotDead represents a NotDead error raised by the Rollup contract.
type RollupNotDead struct {
	RestartFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func RollupNotDeadErrorID() common.Hash {
	return common.HexToHash("0x6fbe58fd05e1c5c561db6004f6420618ea0b9b479b20baaf5715fd87517ab28b")
}

// UnpackNotDeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDead(uint64 restartFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotDeadError(raw []byte) (*RollupNotDead, error) {
	out := new(RollupNotDead)
	if err := rollup.abi.UnpackIntoInterface(out, "NotDead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotDrawn represents a NotDrawn error raised by the Rollup contract.
type RollupNotDrawn struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDrawn(uint64 epoch)
func RollupNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x7b26df78960474b8b7223e51e80cf57694dca8313408db039360df3c9187c7fd")
}

// UnpackNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDrawn(uint64 epoch)
func (rollup *Rollup) UnpackNotDrawnError(raw []byte) (*RollupNotDrawn, error) {
	out := new(RollupNotDrawn)
	if err := rollup.abi.UnpackIntoInterface(out, "NotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotGovernance represents a NotGovernance error raised by the Rollup contract.
type RollupNotGovernance struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(address sender)
func RollupNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x988d1f034409fa6034c96c7a747f1aface3c57af045046793082b71a663c0040")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(address sender)
func (rollup *Rollup) UnpackNotGovernanceError(raw []byte) (*RollupNotGovernance, error) {
	out := new(RollupNotGovernance)
	if err := rollup.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOpen represents a NotOpen error raised by the Rollup contract.
type RollupNotOpen struct {
	OpenFrom    uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func RollupNotOpenErrorID() common.Hash {
	return common.HexToHash("0xc88ec8aea8e349782629ced80d02444257d8eb507cbead095a1770cfb002e301")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(uint64 openFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOpenError(raw []byte) (*RollupNotOpen, error) {
	out := new(RollupNotOpen)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotOverdue represents a NotOverdue error raised by the Rollup contract.
type RollupNotOverdue struct {
	Number      uint64
	OverdueFrom uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func RollupNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x3c7ddf7c5619bd2a65ee856ff754e36ab80a2664e387d98e7e91f86d7c8196ad")
}

// UnpackNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot)
func (rollup *Rollup) UnpackNotOverdueError(raw []byte) (*RollupNotOverdue, error) {
	out := new(RollupNotOverdue)
	if err := rollup.abi.UnpackIntoInterface(out, "NotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotPublisher represents a NotPublisher error raised by the Rollup contract.
type RollupNotPublisher struct {
	Sender common.Address
	Slot   uint64
	Turn   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func RollupNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x246e1839aff19996a243be2d55b1da6189849ff830fc8b0a1ac70bcd8a57f4dc")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(address sender, uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotPublisherError(raw []byte) (*RollupNotPublisher, error) {
	out := new(RollupNotPublisher)
	if err := rollup.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotStaking represents a NotStaking error raised by the Rollup contract.
type RollupNotStaking struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaking(address sender)
func RollupNotStakingErrorID() common.Hash {
	return common.HexToHash("0x77b08152bba8966acd93e1bf66172ec669aa590fac3e2929293562553a115ed6")
}

// UnpackNotStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaking(address sender)
func (rollup *Rollup) UnpackNotStakingError(raw []byte) (*RollupNotStaking, error) {
	out := new(RollupNotStaking)
	if err := rollup.abi.UnpackIntoInterface(out, "NotStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheCommittee represents a NotTheCommittee error raised by the Rollup contract.
type RollupNotTheCommittee struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func RollupNotTheCommitteeErrorID() common.Hash {
	return common.HexToHash("0x66edd0c6403971aab25375608080a1344eac33ba2f4666580182a7b42cfde684")
}

// UnpackNotTheCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheCommittee(uint64 epoch)
func (rollup *Rollup) UnpackNotTheCommitteeError(raw []byte) (*RollupNotTheCommittee, error) {
	out := new(RollupNotTheCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotTheRecord represents a NotTheRecord error raised by the Rollup contract.
type RollupNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func RollupNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackNotTheRecordError(raw []byte) (*RollupNotTheRecord, error) {
	out := new(RollupNotTheRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNotYourTurn represents a NotYourTurn error raised by the Rollup contract.
type RollupNotYourTurn struct {
	Slot uint64
	Turn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func RollupNotYourTurnErrorID() common.Hash {
	return common.HexToHash("0x9994949b650c2559cbe6a0a43fc16be541aa6c72b0e5e38e0582f9f13d030225")
}

// UnpackNotYourTurnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYourTurn(uint64 slot, uint256 turn)
func (rollup *Rollup) UnpackNotYourTurnError(raw []byte) (*RollupNotYourTurn, error) {
	out := new(RollupNotYourTurn)
	if err := rollup.abi.UnpackIntoInterface(out, "NotYourTurn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingAbove represents a NothingAbove error raised by the Rollup contract.
type RollupNothingAbove struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAbove(uint64 number)
func RollupNothingAboveErrorID() common.Hash {
	return common.HexToHash("0xa248f24b64c1a6659fe414d2de69611f6cb1576e68020aa11e0211d0e2493c53")
}

// UnpackNothingAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAbove(uint64 number)
func (rollup *Rollup) UnpackNothingAboveError(raw []byte) (*RollupNothingAbove, error) {
	out := new(RollupNothingAbove)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingAbove", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingOwed represents a NothingOwed error raised by the Rollup contract.
type RollupNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func RollupNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (rollup *Rollup) UnpackNothingOwedError(raw []byte) (*RollupNothingOwed, error) {
	out := new(RollupNothingOwed)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupNothingToConfirm represents a NothingToConfirm error raised by the Rollup contract.
type RollupNothingToConfirm struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToConfirm(uint64 number)
func RollupNothingToConfirmErrorID() common.Hash {
	return common.HexToHash("0x6413700e4bb9e82da5b621fecd9e0611dc1427fdfc2b43969032267dcbef1e02")
}

// UnpackNothingToConfirmError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToConfirm(uint64 number)
func (rollup *Rollup) UnpackNothingToConfirmError(raw []byte) (*RollupNothingToConfirm, error) {
	out := new(RollupNothingToConfirm)
	if err := rollup.abi.UnpackIntoInterface(out, "NothingToConfirm", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOpenAfterDeadline represents a OpenAfterDeadline error raised by the Rollup contract.
type RollupOpenAfterDeadline struct {
	OpenAfter       uint64
	PublishDeadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func RollupOpenAfterDeadlineErrorID() common.Hash {
	return common.HexToHash("0x0789d92f3ca56bbba7597c85aa86f1640288ebdcf1f169539d55d27952b7b5e5")
}

// UnpackOpenAfterDeadlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline)
func (rollup *Rollup) UnpackOpenAfterDeadlineError(raw []byte) (*RollupOpenAfterDeadline, error) {
	out := new(RollupOpenAfterDeadline)
	if err := rollup.abi.UnpackIntoInterface(out, "OpenAfterDeadline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginBehindParent represents a OriginBehindParent error raised by the Rollup contract.
type RollupOriginBehindParent struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func RollupOriginBehindParentErrorID() common.Hash {
	return common.HexToHash("0x20465619cd48706de67f0502f8219c8e7dc2ff09329cba79acd849f268862d29")
}

// UnpackOriginBehindParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginBehindParent(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackOriginBehindParentError(raw []byte) (*RollupOriginBehindParent, error) {
	out := new(RollupOriginBehindParent)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginBehindParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOriginNotCanonical represents a OriginNotCanonical error raised by the Rollup contract.
type RollupOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func RollupOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (rollup *Rollup) UnpackOriginNotCanonicalError(raw []byte) (*RollupOriginNotCanonical, error) {
	out := new(RollupOriginNotCanonical)
	if err := rollup.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupOutOfRing represents a OutOfRing error raised by the Rollup contract.
type RollupOutOfRing struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRing(uint64 number)
func RollupOutOfRingErrorID() common.Hash {
	return common.HexToHash("0xcf29fb36b0692af24f5b4759beb3906c61fba47e83d5482ffcc300a4a16aaf81")
}

// UnpackOutOfRingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRing(uint64 number)
func (rollup *Rollup) UnpackOutOfRingError(raw []byte) (*RollupOutOfRing, error) {
	out := new(RollupOutOfRing)
	if err := rollup.abi.UnpackIntoInterface(out, "OutOfRing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPaymentRefused represents a PaymentRefused error raised by the Rollup contract.
type RollupPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func RollupPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (rollup *Rollup) UnpackPaymentRefusedError(raw []byte) (*RollupPaymentRefused, error) {
	out := new(RollupPaymentRefused)
	if err := rollup.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupPublisherCount represents a PublisherCount error raised by the Rollup contract.
type RollupPublisherCount struct {
	Attesters  *big.Int
	Publishers *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func RollupPublisherCountErrorID() common.Hash {
	return common.HexToHash("0xe5dbc04a798472f7e7cdcdeadee7d64676e4fd55664589ef7c8cd2d18f2462e3")
}

// UnpackPublisherCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublisherCount(uint256 attesters, uint256 publishers)
func (rollup *Rollup) UnpackPublisherCountError(raw []byte) (*RollupPublisherCount, error) {
	out := new(RollupPublisherCount)
	if err := rollup.abi.UnpackIntoInterface(out, "PublisherCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRescueTooShort represents a RescueTooShort error raised by the Rollup contract.
type RollupRescueTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func RollupRescueTooShortErrorID() common.Hash {
	return common.HexToHash("0x478181f475898d00ce9a6fa322896cab9fbbfd2e089b2763c864487b897003ff")
}

// UnpackRescueTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRescueTooShortError(raw []byte) (*RollupRescueTooShort, error) {
	out := new(RollupRescueTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "RescueTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRestartTooSoon represents a RestartTooSoon error raised by the Rollup contract.
type RollupRestartTooSoon struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func RollupRestartTooSoonErrorID() common.Hash {
	return common.HexToHash("0xd8625ad3626d010a103d0a6ae8a0dedab56c3b20f36b781c991606951b5f3d50")
}

// UnpackRestartTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RestartTooSoon(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackRestartTooSoonError(raw []byte) (*RollupRestartTooSoon, error) {
	out := new(RollupRestartTooSoon)
	if err := rollup.abi.UnpackIntoInterface(out, "RestartTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingFull represents a RingFull error raised by the Rollup contract.
type RollupRingFull struct {
	Number    uint64
	Confirmed uint64
	Proven    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func RollupRingFullErrorID() common.Hash {
	return common.HexToHash("0x0b4548e2875d4b635248d5b95fad3aa54ba6379fc9a3fb0770be14de8fe0c979")
}

// UnpackRingFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingFull(uint64 number, uint64 confirmed, uint64 proven)
func (rollup *Rollup) UnpackRingFullError(raw []byte) (*RollupRingFull, error) {
	out := new(RollupRingFull)
	if err := rollup.abi.UnpackIntoInterface(out, "RingFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupRingTooSmall represents a RingTooSmall error raised by the Rollup contract.
type RollupRingTooSmall struct {
	Ring  uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func RollupRingTooSmallErrorID() common.Hash {
	return common.HexToHash("0x0e629c0b60b41856c94685a187e9cdd9c787169a2ff607732a199ff3bbfb9b33")
}

// UnpackRingTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RingTooSmall(uint64 ring, uint64 least)
func (rollup *Rollup) UnpackRingTooSmallError(raw []byte) (*RollupRingTooSmall, error) {
	out := new(RollupRingTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "RingTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSetTooLarge represents a SetTooLarge error raised by the Rollup contract.
type RollupSetTooLarge struct {
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetTooLarge(uint256 most)
func RollupSetTooLargeErrorID() common.Hash {
	return common.HexToHash("0xd224166c49bb2c6ece42d995cee3dc179622a5749496af7dbee96aabe17672a9")
}

// UnpackSetTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetTooLarge(uint256 most)
func (rollup *Rollup) UnpackSetTooLargeError(raw []byte) (*RollupSetTooLarge, error) {
	out := new(RollupSetTooLarge)
	if err := rollup.abi.UnpackIntoInterface(out, "SetTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSetTooSmall represents a SetTooSmall error raised by the Rollup contract.
type RollupSetTooSmall struct {
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetTooSmall(uint256 least)
func RollupSetTooSmallErrorID() common.Hash {
	return common.HexToHash("0xcae9b400fcd8079a7614a6bc880339fcba190e1008ab4f0b6af91a5fa14eb2f3")
}

// UnpackSetTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetTooSmall(uint256 least)
func (rollup *Rollup) UnpackSetTooSmallError(raw []byte) (*RollupSetTooSmall, error) {
	out := new(RollupSetTooSmall)
	if err := rollup.abi.UnpackIntoInterface(out, "SetTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSettleWindowTooShort represents a SettleWindowTooShort error raised by the Rollup contract.
type RollupSettleWindowTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func RollupSettleWindowTooShortErrorID() common.Hash {
	return common.HexToHash("0x70d005cf527ab89eada7d5c9abfbed4aefb3c5e2b6d60216c10b2a2aff684153")
}

// UnpackSettleWindowTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettleWindowTooShort(uint64 slots, uint64 least)
func (rollup *Rollup) UnpackSettleWindowTooShortError(raw []byte) (*RollupSettleWindowTooShort, error) {
	out := new(RollupSettleWindowTooShort)
	if err := rollup.abi.UnpackIntoInterface(out, "SettleWindowTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupSlotNotOver represents a SlotNotOver error raised by the Rollup contract.
type RollupSlotNotOver struct {
	Slot        uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func RollupSlotNotOverErrorID() common.Hash {
	return common.HexToHash("0x26eb02e8d2960a65d100e0410a45f1e3d1d9b346a4720d3e38651b392a3d1630")
}

// UnpackSlotNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlotNotOver(uint64 slot, uint64 currentSlot)
func (rollup *Rollup) UnpackSlotNotOverError(raw []byte) (*RollupSlotNotOver, error) {
	out := new(RollupSlotNotOver)
	if err := rollup.abi.UnpackIntoInterface(out, "SlotNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupStandingNeeded represents a StandingNeeded error raised by the Rollup contract.
type RollupStandingNeeded struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StandingNeeded(uint64 number)
func RollupStandingNeededErrorID() common.Hash {
	return common.HexToHash("0x3071571f22b02b4e457c0637ccac3ceaabd1e734e253d7debf426047f604a2d7")
}

// UnpackStandingNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StandingNeeded(uint64 number)
func (rollup *Rollup) UnpackStandingNeededError(raw []byte) (*RollupStandingNeeded, error) {
	out := new(RollupStandingNeeded)
	if err := rollup.abi.UnpackIntoInterface(out, "StandingNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupTooManyTurns represents a TooManyTurns error raised by the Rollup contract.
type RollupTooManyTurns struct {
	Turns uint64
	Most  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func RollupTooManyTurnsErrorID() common.Hash {
	return common.HexToHash("0x4d7602257622f84e91444cc2c31aedae9dd6309249d15aa1f6ccd679ca9c57e9")
}

// UnpackTooManyTurnsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyTurns(uint64 turns, uint64 most)
func (rollup *Rollup) UnpackTooManyTurnsError(raw []byte) (*RollupTooManyTurns, error) {
	out := new(RollupTooManyTurns)
	if err := rollup.abi.UnpackIntoInterface(out, "TooManyTurns", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnexpectedBlob represents a UnexpectedBlob error raised by the Rollup contract.
type RollupUnexpectedBlob struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedBlob(uint256 index)
func RollupUnexpectedBlobErrorID() common.Hash {
	return common.HexToHash("0xe5519c0774f46d29fba5d40f69f2ec2b13afd0c606054e9b8802152dd6186827")
}

// UnpackUnexpectedBlobError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedBlob(uint256 index)
func (rollup *Rollup) UnpackUnexpectedBlobError(raw []byte) (*RollupUnexpectedBlob, error) {
	out := new(RollupUnexpectedBlob)
	if err := rollup.abi.UnpackIntoInterface(out, "UnexpectedBlob", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRecord represents a UnknownRecord error raised by the Rollup contract.
type RollupUnknownRecord struct {
	Number uint64
	Record [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func RollupUnknownRecordErrorID() common.Hash {
	return common.HexToHash("0x38f304cab87021da6e8e3ea87917685eafb72d4fde803d5f225834fc68336a50")
}

// UnpackUnknownRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRecord(uint64 number, bytes32 record)
func (rollup *Rollup) UnpackUnknownRecordError(raw []byte) (*RollupUnknownRecord, error) {
	out := new(RollupUnknownRecord)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupUnknownRestart represents a UnknownRestart error raised by the Rollup contract.
type RollupUnknownRestart struct {
	Restarts uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func RollupUnknownRestartErrorID() common.Hash {
	return common.HexToHash("0x7ee18e2570e2c08a9758f98b525698b136810041eec43c8fcc1cef84f628a1b9")
}

// UnpackUnknownRestartError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRestart(uint64 restarts, uint64 got)
func (rollup *Rollup) UnpackUnknownRestartError(raw []byte) (*RollupUnknownRestart, error) {
	out := new(RollupUnknownRestart)
	if err := rollup.abi.UnpackIntoInterface(out, "UnknownRestart", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongAbsent represents a WrongAbsent error raised by the Rollup contract.
type RollupWrongAbsent struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func RollupWrongAbsentErrorID() common.Hash {
	return common.HexToHash("0xcbfdc61c9e048577a515898a573aa024337994dc0e6e56b06c1e12929c2ff08e")
}

// UnpackWrongAbsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAbsent(uint256 expected, uint256 got)
func (rollup *Rollup) UnpackWrongAbsentError(raw []byte) (*RollupWrongAbsent, error) {
	out := new(RollupWrongAbsent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongAbsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongBlobs represents a WrongBlobs error raised by the Rollup contract.
type RollupWrongBlobs struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func RollupWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0xc713f0db6698aeef8d1598f4c4120d26cc8aa019fdd6c9bd037f94a3635e91dc")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongBlobsError(raw []byte) (*RollupWrongBlobs, error) {
	out := new(RollupWrongBlobs)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongCommitteeSize represents a WrongCommitteeSize error raised by the Rollup contract.
type RollupWrongCommitteeSize struct {
	Size *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommitteeSize(uint256 size, uint256 most)
func RollupWrongCommitteeSizeErrorID() common.Hash {
	return common.HexToHash("0x5c67cf45d41bfdd7d49acf2bf2f902bcf207ad82f333c3309aa4a1689f828500")
}

// UnpackWrongCommitteeSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommitteeSize(uint256 size, uint256 most)
func (rollup *Rollup) UnpackWrongCommitteeSizeError(raw []byte) (*RollupWrongCommitteeSize, error) {
	out := new(RollupWrongCommitteeSize)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongCommitteeSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongEpoch represents a WrongEpoch error raised by the Rollup contract.
type RollupWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func RollupWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongEpochError(raw []byte) (*RollupWrongEpoch, error) {
	out := new(RollupWrongEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongFirstChunk represents a WrongFirstChunk error raised by the Rollup contract.
type RollupWrongFirstChunk struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func RollupWrongFirstChunkErrorID() common.Hash {
	return common.HexToHash("0x73e465d5d69dc0025ee19720814907cce61a005838a342ae613bd98e9bb56e0e")
}

// UnpackWrongFirstChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongFirstChunk(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongFirstChunkError(raw []byte) (*RollupWrongFirstChunk, error) {
	out := new(RollupWrongFirstChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongFirstChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongForced represents a WrongForced error raised by the Rollup contract.
type RollupWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func RollupWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongForcedError(raw []byte) (*RollupWrongForced, error) {
	out := new(RollupWrongForced)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongGeneration represents a WrongGeneration error raised by the Rollup contract.
type RollupWrongGeneration struct {
	Expected uint32
	Got      uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func RollupWrongGenerationErrorID() common.Hash {
	return common.HexToHash("0x82ec942bf7f09510e96b4a73efc0edeb3ac2ca95cc24a273be6ebb209d5651d3")
}

// UnpackWrongGenerationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGeneration(uint32 expected, uint32 got)
func (rollup *Rollup) UnpackWrongGenerationError(raw []byte) (*RollupWrongGeneration, error) {
	out := new(RollupWrongGeneration)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongGeneration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongInbox represents a WrongInbox error raised by the Rollup contract.
type RollupWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func RollupWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (rollup *Rollup) UnpackWrongInboxError(raw []byte) (*RollupWrongInbox, error) {
	out := new(RollupWrongInbox)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongLastChunk represents a WrongLastChunk error raised by the Rollup contract.
type RollupWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func RollupWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (rollup *Rollup) UnpackWrongLastChunkError(raw []byte) (*RollupWrongLastChunk, error) {
	out := new(RollupWrongLastChunk)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongMinCommittee represents a WrongMinCommittee error raised by the Rollup contract.
type RollupWrongMinCommittee struct {
	Min           *big.Int
	CommitteeSize *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongMinCommittee(uint256 min, uint256 committeeSize)
func RollupWrongMinCommitteeErrorID() common.Hash {
	return common.HexToHash("0x7e73b2ef24e1890efff7d42ff41d41f1a703e576c07660db3f18f98027c96371")
}

// UnpackWrongMinCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongMinCommittee(uint256 min, uint256 committeeSize)
func (rollup *Rollup) UnpackWrongMinCommitteeError(raw []byte) (*RollupWrongMinCommittee, error) {
	out := new(RollupWrongMinCommittee)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongMinCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongNumber represents a WrongNumber error raised by the Rollup contract.
type RollupWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func RollupWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (rollup *Rollup) UnpackWrongNumberError(raw []byte) (*RollupWrongNumber, error) {
	out := new(RollupWrongNumber)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParams represents a WrongParams error raised by the Rollup contract.
type RollupWrongParams struct {
	Expected [32]byte
	Got      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func RollupWrongParamsErrorID() common.Hash {
	return common.HexToHash("0xfd7b7f8dfc3afaf9429fa104cf5fb123c1db1c10d56ae5c544ef3074764f790e")
}

// UnpackWrongParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParams(bytes32 expected, bytes32 got)
func (rollup *Rollup) UnpackWrongParamsError(raw []byte) (*RollupWrongParams, error) {
	out := new(RollupWrongParams)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongParent represents a WrongParent error raised by the Rollup contract.
type RollupWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func RollupWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (rollup *Rollup) UnpackWrongParentError(raw []byte) (*RollupWrongParent, error) {
	out := new(RollupWrongParent)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongRounds represents a WrongRounds error raised by the Rollup contract.
type RollupWrongRounds struct {
	Rounds *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRounds(uint256 rounds)
func RollupWrongRoundsErrorID() common.Hash {
	return common.HexToHash("0x6c92248a1bdce244c3cf10ae710a9eb65672a03fba8206549b1d425c9a6465d9")
}

// UnpackWrongRoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRounds(uint256 rounds)
func (rollup *Rollup) UnpackWrongRoundsError(raw []byte) (*RollupWrongRounds, error) {
	out := new(RollupWrongRounds)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongRounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSigningEpoch represents a WrongSigningEpoch error raised by the Rollup contract.
type RollupWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func RollupWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (rollup *Rollup) UnpackWrongSigningEpochError(raw []byte) (*RollupWrongSigningEpoch, error) {
	out := new(RollupWrongSigningEpoch)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupWrongSlot represents a WrongSlot error raised by the Rollup contract.
type RollupWrongSlot struct {
	Parent uint64
	Got    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func RollupWrongSlotErrorID() common.Hash {
	return common.HexToHash("0x372eacf0e14840023a3320e51c296bd33041f7a084a945593615b0d4c387c7ef")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint64 parent, uint64 got)
func (rollup *Rollup) UnpackWrongSlotError(raw []byte) (*RollupWrongSlot, error) {
	out := new(RollupWrongSlot)
	if err := rollup.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroBond represents a ZeroBond error raised by the Rollup contract.
type RollupZeroBond struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBond()
func RollupZeroBondErrorID() common.Hash {
	return common.HexToHash("0x3af4d15e2af377280c3e0fb5f0cc0d6c4e1ee475a9f746427c55642ef85b715b")
}

// UnpackZeroBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBond()
func (rollup *Rollup) UnpackZeroBondError(raw []byte) (*RollupZeroBond, error) {
	out := new(RollupZeroBond)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroEpochDuration represents a ZeroEpochDuration error raised by the Rollup contract.
type RollupZeroEpochDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEpochDuration()
func RollupZeroEpochDurationErrorID() common.Hash {
	return common.HexToHash("0x66128a973c514200400cd0d75bd11da4ca670cd918190369607ee02ccf1e786f")
}

// UnpackZeroEpochDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEpochDuration()
func (rollup *Rollup) UnpackZeroEpochDurationError(raw []byte) (*RollupZeroEpochDuration, error) {
	out := new(RollupZeroEpochDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroEpochDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroOpenAfter represents a ZeroOpenAfter error raised by the Rollup contract.
type RollupZeroOpenAfter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOpenAfter()
func RollupZeroOpenAfterErrorID() common.Hash {
	return common.HexToHash("0xa3a1a6dfa4dc00b26a5b85110421e6354a33ff5357f0ab125c3deeb2c94b3191")
}

// UnpackZeroOpenAfterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOpenAfter()
func (rollup *Rollup) UnpackZeroOpenAfterError(raw []byte) (*RollupZeroOpenAfter, error) {
	out := new(RollupZeroOpenAfter)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroOpenAfter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroPublishTimeout represents a ZeroPublishTimeout error raised by the Rollup contract.
type RollupZeroPublishTimeout struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPublishTimeout()
func RollupZeroPublishTimeoutErrorID() common.Hash {
	return common.HexToHash("0xf3785590b6823610cfc811154cd8b8f014b5e3c230198a2f9a03c9acfcc91e42")
}

// UnpackZeroPublishTimeoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPublishTimeout()
func (rollup *Rollup) UnpackZeroPublishTimeoutError(raw []byte) (*RollupZeroPublishTimeout, error) {
	out := new(RollupZeroPublishTimeout)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroPublishTimeout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroPublisher represents a ZeroPublisher error raised by the Rollup contract.
type RollupZeroPublisher struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroPublisher(uint256 index)
func RollupZeroPublisherErrorID() common.Hash {
	return common.HexToHash("0x9ce6e2c0957433b084419c6fc6ef358f2c7aaf7444f783027509df944decd16c")
}

// UnpackZeroPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroPublisher(uint256 index)
func (rollup *Rollup) UnpackZeroPublisherError(raw []byte) (*RollupZeroPublisher, error) {
	out := new(RollupZeroPublisher)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RollupZeroSlotDuration represents a ZeroSlotDuration error raised by the Rollup contract.
type RollupZeroSlotDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSlotDuration()
func RollupZeroSlotDurationErrorID() common.Hash {
	return common.HexToHash("0x65babed0aee3dc02e20c8f35e624e9f9d95a5daddbc8b8f0ea43bd5b14d4a1c3")
}

// UnpackZeroSlotDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSlotDuration()
func (rollup *Rollup) UnpackZeroSlotDurationError(raw []byte) (*RollupZeroSlotDuration, error) {
	out := new(RollupZeroSlotDuration)
	if err := rollup.abi.UnpackIntoInterface(out, "ZeroSlotDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherMetaData contains all meta data concerning the Slasher contract.
var SlasherMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIRollup\",\"name\":\"rollup\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unpublished\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unpublishedReward\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"equivocation\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"equivocationReward\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"leadersOnly\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"l1SlotDuration\",\"type\":\"uint64\"}],\"internalType\":\"structSlasherConfig\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"accusation\",\"outputs\":[{\"internalType\":\"enumISlasher.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rescueTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rescueBlock\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"standing\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"standingLeaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"standingPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structComparison[]\",\"name\":\"against\",\"type\":\"tuple[]\"}],\"name\":\"accuse\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"standing\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"standingLeaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"standingPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structComparison\",\"name\":\"held\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"by\",\"type\":\"uint64\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"answerTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"cert\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"other\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"},{\"internalType\":\"address[]\",\"name\":\"absent\",\"type\":\"address[]\"}],\"internalType\":\"structCertificate\",\"name\":\"otherCert\",\"type\":\"tuple\"}],\"name\":\"conflict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"drain\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"checkpointHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structShare\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"checkpointHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structShare\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"equivocated\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"equivocation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"equivocationReward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"excuse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"l1SlotDuration\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"leadersOnly\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"liability\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"paidFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"payers\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"publishDeadline\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"reclaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rescueTime\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"contractIRollup\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader\",\"name\":\"standing\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"standingLeaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"standingPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structComparison[]\",\"name\":\"against\",\"type\":\"tuple[]\"}],\"name\":\"slash\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"staking\",\"outputs\":[{\"internalType\":\"contractIStaking\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"slot\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"chunksRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"archiveRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"effectsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"blobsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"inTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"inHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"forcedTotal\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"forcedHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"originNumber\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"originHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"totalMana\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"totalFees\",\"type\":\"uint128\"},{\"internalType\":\"uint64\",\"name\":\"feePerDaGas\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"feePerL2Gas\",\"type\":\"uint64\"}],\"internalType\":\"structCheckpointHeader[]\",\"name\":\"chain\",\"type\":\"tuple[]\"}],\"name\":\"trace\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpublished\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpublishedReward\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"blockHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"parts\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"partsHash\",\"type\":\"bytes32\"},{\"internalType\":\"int64\",\"name\":\"polRound\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"nanoseconds\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structBallot\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"blockHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"parts\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"partsHash\",\"type\":\"bytes32\"},{\"internalType\":\"int64\",\"name\":\"polRound\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"nanoseconds\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structBallot\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"votedTwice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rescueTime\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rescueBlock\",\"type\":\"uint256\"}],\"name\":\"Accused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"}],\"name\":\"BondReleased\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"round\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"EquivocationSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"ancestor\",\"type\":\"uint64\"}],\"name\":\"Excused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"name\":\"UnpublishedSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"AlreadyAccused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"}],\"name\":\"AlreadyPunished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"BondNotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"}],\"name\":\"ComparisonNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"DeadlineNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"DeadlineTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"ExitDelayTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"staking\",\"type\":\"address\"}],\"name\":\"ForeignStaking\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IntegerTooWide\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"currentSlot\",\"type\":\"uint64\"}],\"name\":\"LiabilityOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"LiabilityTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NoBond\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NoExcuse\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoSignatures\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotAMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NotConfirmed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"checkpoint\",\"type\":\"uint64\"}],\"name\":\"NotInLog\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"}],\"name\":\"NotTheConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotTheRecord\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingOwed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingSignedTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"OriginNotCanonical\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"OtherChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"published\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"accused\",\"type\":\"uint64\"}],\"name\":\"PublishedLater\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rescueTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rescueBlock\",\"type\":\"uint256\"}],\"name\":\"RescueOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"slots\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"least\",\"type\":\"uint64\"}],\"name\":\"RescueTooShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"SameChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"SignaturesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"TooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"committee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyPayers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"WrongAmounts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongForced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"total\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"WrongInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"l1SlotDuration\",\"type\":\"uint64\"}],\"name\":\"WrongL1Slot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstChunk\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastChunk\",\"type\":\"uint64\"}],\"name\":\"WrongLastChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongNumber\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"parentHash\",\"type\":\"bytes32\"}],\"name\":\"WrongParent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumISlasher.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"header\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"present\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"}],\"name\":\"WrongSigningEpoch\",\"type\":\"error\"}]",
	ID:  "58e4c2634e93f482223fe8e4a78c134815",
	Bin: "0x610240806040523461066c5760e08161659f80380380916100208285610a31565b83398101031261066c576040519060e082016001600160401b03811183821017610a1d5760405280516001600160a01b038116919082810361066c578352602081015160208401908152604082015160408501908152606083015190606086019182526080840151926080870193845260a085015194851515860361066c5760206100b660c060049360a08c01998a5201610a54565b9760c08a0198895260405192838092634cf088d960e01b82525afa908115610678575f916109fe575b5060405163b134427160e01b81526001600160a01b039190911690602081600481855afa908115610678575f916109df575b506001600160a01b03163014801590610984575b610972576020600491604051928380926352d6804d60e01b82525afa8015610678575f9061093e575b61016b9150610161818451865190610b8d565b8451865190610b8d565b8651865146617a6914916001600160a01b0316906001600160401b03168015801561092a575b61091857604051631389f9b760e11b81529261014084600481865afa938415610678575f946108f7575b501580806108de575b6108b55760a08401805160408601519193916001600160401b0391821691168082111561088957505060e08501805160208701519195916001600160401b0391821691168082111561085d575050906020600494939260405195868092630ead865d60e01b82525afa938415610678575f94610811575b508361025d6102588261025361026295613ffe610b5d565b610beb565b610c04565b610c1c565b90806107fa575b6107d45750825190516102d9936102c59390926102bf9261025d91610258918491610253916102a4916001600160401b039182169116610beb565b60c08b0151975190976001600160401b039182169116610b5d565b90610beb565b60808301516001600160401b031690610beb565b610100909101516001600160401b0391821691168181106107bf5750508651604051639cf4364b60e01b815290602090829060049082906001600160a01b03165afa908115610678575f9161078d575b5085511580610783575b61076c575086516001600160a01b039081166080528751604051634cf088d960e01b81529160209183916004918391165afa908115610678575f9161073d575b506001600160a01b0390811660a0529051915160e05260c091909152905191516101205261010091909152905115156101405290516001600160401b03166101605281516040516327f843b560e11b8152911690602081600481855afa908115610678575f916106fb575b50610180529051604051631389f9b760e11b8152919061014090839060049082906001600160a01b03165afa918215610678575f926106ca575b5060208281015160e084015160c08501516001600160401b03908116610200529081166101c0529081166101a05260a0840151604051630ead865d60e01b8152949291169084600481865afa938415610678575f94610683575b5090610482600494602093610b5d565b6101e05260800151604051630ead865d60e01b8152936001600160401b039091169284919082905afa908115610678575f91610637575b6104c39250610b5d565b6102205260405161594f9081610c508239608051818181610400015281816105630152818161080201528181611124015281816114c901528181611b9e01528181612565015281816129d3015281816133270152818161356001528181613d59015281816141aa0152818161427b0152818161453c01526148d1015260a051818181610ee301528181612aea015261460a015260c051818181610f3d0152612a73015260e051818181610c5c0152612aaa015261010051818181610a64015261462b015261012051818181611a83015261465201526101405181818161287001526132a601526101605181818161018c0152612023015261018051818181610e7401528181611c2a015281816132e101526147f001526101a051818181611ae40152611d6801526101c051818181610cbe01528181611e9d015261485001526101e051818181610e110152611ef2015261020051818181610c020152611ecc0152610220518181816101f20152610b0a0152f35b90506020823d602011610670575b8161065260209383610a31565b8101031261066c576106666104c392610a54565b906104b9565b5f80fd5b3d9150610645565b6040513d5f823e3d90fd5b9350906020843d6020116106c2575b8161069f60209383610a31565b8101031261066c576104826020926106b8600496610a54565b9550919250610472565b3d9150610692565b6106ed9192506101403d81116106f4575b6106e58183610a31565b810190610a87565b905f610418565b503d6106db565b90506020813d602011610735575b8161071660209383610a31565b8101031261066c5760049261072d61014092610a54565b9150926103de565b3d9150610709565b61075f915060203d602011610765575b6107578183610a31565b810190610a68565b5f610373565b503d61074d565b63eeff9e0160e01b5f52600452606060245260445ffd5b5060608111610333565b90506020813d6020116107b7575b816107a860209383610a31565b8101031261066c57515f610329565b3d915061079b565b63c16c131160e01b5f5260045260245260445ffd5b8351632ce6afd360e01b5f9081526001600160401b039182166004529116602452604490fd5b5083516001600160401b0390811690821611610269565b9093506020813d602011610855575b8161082d60209383610a31565b8101031261066c576102539361025d61025861084b61026294610a54565b965050509061023b565b3d9150610820565b61086690610bd3565b632ce6afd360e01b5f9081526004929092526001600160401b0316602452604490fd5b61089290610bd3565b6311e0607d60e21b5f9081526004929092526001600160401b0316602452604490fd5b602084015163393fbccf60e11b5f9081526001600160401b03909116600452600d602452604490fd5b506020840151600d6001600160401b03909116106101c4565b6109119194506101403d81116106f4576106e58183610a31565b925f6101bb565b6326e7c11f60e01b5f5260045260245ffd5b50821580156101915750600c811415610191565b506020813d60201161096a575b8161095860209383610a31565b8101031261066c5761016b905161014e565b3d915061094b565b63bce4fc3560e01b5f5260045260245ffd5b5060405163cb23bcb560e01b8152602081600481855afa908115610678575f916109c0575b5088516001600160a01b0391821691161415610125565b6109d9915060203d602011610765576107578183610a31565b5f6109a9565b6109f8915060203d602011610765576107578183610a31565b5f610111565b610a17915060203d602011610765576107578183610a31565b5f6100df565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b03821190821017610a1d57604052565b51906001600160401b038216820361066c57565b9081602091031261066c57516001600160a01b038116810361066c5790565b908161014091031261066c576040519061014082016001600160401b03811183821017610a1d57610b549161012091604052610ac281610a54565b8452610ad060208201610a54565b6020850152610ae160408201610a54565b6040850152610af260608201610a54565b6060850152610b0360808201610a54565b6080850152610b1460a08201610a54565b60a0850152610b2560c08201610a54565b60c0850152610b3660e08201610a54565b60e0850152610b486101008201610a54565b61010085015201610a54565b61012082015290565b6001600160401b039182169082160290811691908203610b7957565b634e487b7160e01b5f52601160045260245ffd5b80158015610bca575b8015610bbe575b610ba657505050565b6349867c0160e11b5f5260045260245260445260645ffd5b508060021c8211610b9d565b50828111610b96565b6001600160401b0390811660010191908211610b7957565b6001600160401b039182169082160191908211610b7957565b6001600160401b039081165f190191908211610b7957565b6001600160401b03909116908115610c3b576001600160401b03160490565b634e487b7160e01b5f52601260045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630352f786146129255780630637ae7e1461289557806307e811021461283b5780631b32c4a2146124775780632fc6510814611b085780633126df5114611aa657806335aa4b3514611a4e57806336d6ff00146113375780633ccfd60b146112285780634024cd3114610f60578063413befdb14610f075780634cf088d914610e985780634ff0876a14610e35578063526b1bde14610dd257806358e6d99414610ce2578063705727b514610c7f5780638228587714610c265780639890220b14610bc35780639d29803414610a875780639f9c534e14610a2e578063a10a8c7b146106c0578063b18be38914610424578063cb23bcb5146103b5578063dbcac4c11461031a578063dbcf1a3214610280578063df18e04714610216578063e6a789ba146101b35763f92434761461014e575f80fd5b346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101b05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05760043573ffffffffffffffffffffffffffffffffffffffff811680910361027c5781604091602093528083522054604051908152f35b5080fd5b50346101b0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016102e0811261027c576102c0136101b0576102c4359073ffffffffffffffffffffffffffffffffffffffff821682036101b057604073ffffffffffffffffffffffffffffffffffffffff916102fc613939565b815260016020522091165f52602052602060405f2054604051908152f35b50346101b05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05761035a610355612dc9565b613299565b90604051918291602083016020845282518091526020604085019301915b818110610386575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101610378565b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101b05760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05761045c612dc9565b9060243563ffffffff8116810361027c576044359267ffffffffffffffff84116106bc57836004019360807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126106b8576064359467ffffffffffffffff86116106b457856004019560807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126106b0576104fe8261300e565b60ff8061050a8a61300e565b169116149081610682575b81610670575b5061064957604051907f9a8a0592000000000000000000000000000000000000000000000000000000008252858260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561063e57846105ae939287928994610611575b508383836105a893614a59565b98614a59565b73ffffffffffffffffffffffffffffffffffffffff8087169116036105ea576105e793946105e160246084359301612f33565b906147e1565b80f35b6004847ebb3ba0000000000000000000000000000000000000000000000000000000008152fd5b82945090836106356105a8938c3d8091833e61062d8183612f48565b810190613056565b9550509061059b565b6040513d88823e3d90fd5b6004857ebb3ba0000000000000000000000000000000000000000000000000000000008152fd5b6044915001356044830135145f61051b565b905061069060248401612f33565b67ffffffffffffffff806106a660248501612f33565b1691161490610515565b8580fd5b8480fd5b8380fd5b8280fd5b50346101b05760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b0576004359060ff821682036101b057610706612db2565b6044359063ffffffff821682036106bc5760643567ffffffffffffffff81116106b85760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260040192360301126106b8576084359067ffffffffffffffff82116106b45760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8360040193360301126106b45760a4359567ffffffffffffffff871687036106b0576107bb8383614783565b610a0757604051917f9a8a0592000000000000000000000000000000000000000000000000000000008352868360048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9283156109fc57908593929188936109dc575b506108439036906130b9565b9160208273__$9ea27279943ccc50d03186621782a2aa89$__94610896848b604051998a9586957ff168fd07000000000000000000000000000000000000000000000000000000008752600487016131fc565b0381865af49384156109d1579187939187938a9661097e575b506108f96108c2602096979836906130b9565b91604051978896879586957ff168fd07000000000000000000000000000000000000000000000000000000008752600487016131fc565b03915af4908115610973578591610939575b5073ffffffffffffffffffffffffffffffffffffffff8083169116036105ea576105e7939460c435916147e1565b90506020813d60201161096b575b8161095460209383612f48565b810103126106b45761096590613198565b5f61090b565b3d9150610947565b6040513d87823e3d90fd5b929550925092506020813d6020116109c9575b8161099e60209383612f48565b810103126109c5579260209286926108f96108c26109bc8b98613198565b979650506108af565b8780fd5b3d9150610991565b6040513d8a823e3d90fd5b6108439193506109f5903d808b833e61062d8183612f48565b9290610837565b6040513d89823e3d90fd5b6004867ebb3ba0000000000000000000000000000000000000000000000000000000008152fd5b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101b05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05760043590610ac3612db2565b610acd81846134ca565b82526002602052604082209060018201546bffffffffffffffffffffffff8160701c1615610b8957610b3067ffffffffffffffff9164ffffffffff7f00000000000000000000000000000000000000000000000000000000000000009116612fb6565b1693844210610b5d576105e793945073ffffffffffffffffffffffffffffffffffffffff835416926138ed565b602484867fdcbf78be000000000000000000000000000000000000000000000000000000008252600452fd5b60448467ffffffffffffffff84887f2d772cfe00000000000000000000000000000000000000000000000000000000845260045216602452fd5b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101b05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057610d1a612db2565b90610d27826004356134ca565b81526002602052610d3c6040822092836134fa565b91600173ffffffffffffffffffffffffffffffffffffffff82541691015492604051926006821015610da557509264ffffffffff9160a094845260208401526bffffffffffffffffffffffff8160701c166040840152818116606084015260281c166080820152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101b05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b05760043567ffffffffffffffff811161027c57610fb0903690600401612e26565b610fb8612db2565b610fc28284613a63565b5091610fce82846134ca565b9081865260026020526040862090610fe684836134fa565b60068110156111fb576001811415806111f0575b6111bf57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181811161119257611034908288613a52565b9061103e82612f33565b9661104c6102008401612f33565b91156111655761106861020067ffffffffffffffff9201612f33565b1667ffffffffffffffff82161115908161114e575b501590811561111d575b506110e757826020926110c767ffffffffffffffff937f358ff3ad1f4d39eea5d60a3ef9731898afd1f637739f084c0d9fd589ba2bb450968833926138ed565b87526002835286600160408220828155015581604051961686521693a380f35b60248667ffffffffffffffff877f5fd77dbb00000000000000000000000000000000000000000000000000000000835216600452fd5b61114891507f0000000000000000000000000000000000000000000000000000000000000000615617565b5f611087565b61115f915061022083013590615439565b5f61107d565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b876111ee6024927f96fe8cdd000000000000000000000000000000000000000000000000000000008352612e58565bfd5b506002811415610ffa565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346101b057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b057338152806020526040812054801561130b578180808093338252816020528160408120556040518181527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a2335af13d15611306573d6112ba8161301c565b906112c86040519283612f48565b81528260203d92013e5b156112da5780f35b807fb6c30e5f000000000000000000000000000000000000000000000000000000006024925233600452fd5b6112d2565b6024827f751b0fda00000000000000000000000000000000000000000000000000000000815233600452fd5b50346118ff577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016105c081126118ff576102c0136118ff576102c4359067ffffffffffffffff82116118ff57816004019160e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126118ff576102c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd1c3601126118ff576105a4359067ffffffffffffffff82116118ff5781600401918036039260e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8501126118ff57602483019361143685612f33565b92602481019367ffffffffffffffff8061144f87612f33565b169116149788611a20575b886119f6575b6114698161300e565b60ff806114758761300e565b169116149081611962575b608483013591826084890135169a1590811561195a575b508015611952575b61192b576114ac90613d36565b80156119035773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693843b156118ff57604051957f61a9d94f0000000000000000000000000000000000000000000000000000000087526102e43567ffffffffffffffff81168091036118ff5760048801526103043560248801526103243567ffffffffffffffff81168091036118ff5760448801526103443567ffffffffffffffff81168091036118ff5760648801526103643563ffffffff81168091036118ff5760848801526103843567ffffffffffffffff81168091036118ff5760a48801526103a43567ffffffffffffffff81168091036118ff5760c48801526103c43560e48801526103e4356101048801526104043561012488015261042435610144880152610444356101648801526104643567ffffffffffffffff81168091036118ff57610184880152610484356101a48801526104a43567ffffffffffffffff81168091036118ff576101c48801526104c4356101e48801526104e43567ffffffffffffffff81168091036118ff57610204880152610504356102248801526105243567ffffffffffffffff81168091036118ff57610244880152610544356fffffffffffffffffffffffffffffffff81168091036118ff576102648801526105643567ffffffffffffffff81168091036118ff57610284880152610584359067ffffffffffffffff82168092036118ff5760ff6116fc67ffffffffffffffff94611708946102a48c01526102e06102c48c0152612e66565b166102e4890152612de0565b1661030486015267ffffffffffffffff61172460448401612de0565b1661032486015263ffffffff61173c60648401612e74565b166103448601526103648501527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd60a4820135920191828112156118ff57810160048101359060240167ffffffffffffffff82116118ff5781360381136118ff57817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe092601f9260e06103848a0152816103c48a01526103e48901375f6103e4828901015201168401916103e483019160c4810135918212156118ff576004910101906020823592019267ffffffffffffffff83116118ff578260051b360384136118ff57610100868203016103a4870152908290528492610404909101915f5b8181106118c6575050509181805f9403915afa80156118bb576118a1575b5061188361187d6105e7949561187861187386612f33565b614229565b61436f565b92612f33565b61189b606461189460448501612f33565b9301612ffd565b9261447a565b6105e793505f6118b091612f48565b5f925061188361185b565b6040513d5f823e3d90fd5b9193509160208060019273ffffffffffffffffffffffffffffffffffffffff6118ee88612e85565b16815201940191019185939261183d565b5f80fd5b7fd99a0908000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ebb3ba0000000000000000000000000000000000000000000000000000000005f5260045ffd5b50891561149f565b90505f611497565b905061196c613400565b6102c0604051816102e4823720906105443560801c6103643560201c610584356105643561052435176104e4356104a43517610464356103a43517610384356103443517610324356102e43517171717171760401c17176119ce571490611480565b7ff46c2e8c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9750611a0460648601612ffd565b63ffffffff80611a1660648501612ffd565b1691161497611460565b9750611a2e60448601612f33565b67ffffffffffffffff80611a4460448501612f33565b169116149761145a565b346118ff575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126118ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346118ff575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126118ff57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161030081126118ff576102c0136118ff576102c43567ffffffffffffffff81116118ff5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126118ff576102e43567ffffffffffffffff81116118ff57611b9c903690600401612df5565b7f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8216926040517f69ed3673000000000000000000000000000000000000000000000000000000008152602081600481885afa9081156118bb575f91612445575b508034106124165750611c2885600401613d36565b7f00000000000000000000000000000000000000000000000000000000000000009267ffffffffffffffff611c5b612ebd565b161580159061240a575b6123c65767ffffffffffffffff611c7a612ed5565b16158015906123ba575b6123765760a43567ffffffffffffffff81168082036118ff5760c43567ffffffffffffffff8116928382036118ff57828410918215612355575b50508015612347575b61231957505067ffffffffffffffff611ce785611ce2612eed565b614147565b81611cf0612f04565b911691829116036122d75750611d04612f1b565b611d12610224358092615439565b6122975750611d356024611d24614167565b970194611d3086612f33565b612fd8565b67ffffffffffffffff611d46612eed565b1667ffffffffffffffff8216111561227d57611d8d67ffffffffffffffff915b7f000000000000000000000000000000000000000000000000000000000000000090612fb6565b1667ffffffffffffffff8716908082111561224f57505090611daf92916136ec565b611dc0611dba613400565b91612f33565b92611dcb84836134ca565b5f52600260205260405f2092611de185856134fa565b6006811015612222578015159081612216575b506121dc57600490611e1f73ffffffffffffffffffffffffffffffffffffffff8654168786886138ed565b6080611e29612ea6565b91604051938480927fa968991b0000000000000000000000000000000000000000000000000000000082525afa9182156118bb575f926121a8575b5067ffffffffffffffff821667ffffffffffffffff8216115f1461219157611ef0611e9b67ffffffffffffffff93611f1693614125565b7f0000000000000000000000000000000000000000000000000000000000000000848116828616101561218a57505b7f0000000000000000000000000000000000000000000000000000000000000000612fd8565b7f0000000000000000000000000000000000000000000000000000000000000000612fb6565b16906004549063ffffffff821663ffffffff811461215d57600101917fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000063ffffffff841691161760045578ffffffffff000000000000000000000000000000000000000085547fffffff00000000000000000000000000000000000000000000000000000000007cffffffff00000000000000000000000000000000000000000000000000339560c81b169116179160a01b1617178355600164ffffffffff611fdf8342613a45565b169301927fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000069ffffffffff000000000061205261204987549567ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690613a0e565b60011c43613a45565b60281b169216171782556084359163ffffffff831683036118ff5764ffffffffff9080547fffffffffffff000000000000000000000000ffffffffffffffffffffffffffff79ffffffffffffffffffffffff0000000000000000000000000000803460701b161691161781556dffffffff0000000000000000000081549460501b167fffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffff85161780915581612104612ea6565b9467ffffffffffffffff6040519616865234602087015216604085015260281c1660608301527f85595ca45a591513c0582437b241b5477892c781a081789bb9cd87762db104ed608067ffffffffffffffff33951693a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9050611eca565b505067ffffffffffffffff611f16611ef05f611e9b565b6121cb91925060803d6080116121d5575b6121c38183612f48565b8101906136b5565b5050509086611e64565b503d6121b9565b67ffffffffffffffff85847f6c7a53e4000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b60039150141586611df4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f24ce49f2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5067ffffffffffffffff611d8d612292612eed565b611d66565b67ffffffffffffffff6122a8612f1b565b7ff10dd094000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff906122e9612f04565b907f2b9264ec000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7fb3586af9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5064ffffffffff8211611cc7565b61ffff925067ffffffffffffffff9161236d91614125565b16118980611cbe565b67ffffffffffffffff612387612ed5565b7f872ee859000000000000000000000000000000000000000000000000000000005f52166004526101e43560245260445ffd5b506101e4351515611c84565b67ffffffffffffffff6123d7612ebd565b7f0a4d2c51000000000000000000000000000000000000000000000000000000005f52166004526101a43560245260445ffd5b506101a4351515611c65565b7f9901e611000000000000000000000000000000000000000000000000000000005f526004523460245260445ffd5b90506020813d60201161246f575b8161246060209383612f48565b810103126118ff575186611c13565b3d9150612453565b346118ff577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161032081126118ff576102c0136118ff576124b8612d9a565b6102e4359067ffffffffffffffff82116118ff576103607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126118ff57610304359067ffffffffffffffff82168092036118ff57612518613400565b9061252381836134ca565b5f52600260205260405f20936bffffffffffffffffffffffff600186015460701c16156128015773ffffffffffffffffffffffffffffffffffffffff9061258f7f0000000000000000000000000000000000000000000000000000000000000000916004018583613b92565b1691612599612ea6565b67ffffffffffffffff604051917f7f8d3bd3000000000000000000000000000000000000000000000000000000008352166004820152602081602481875afa80156118bb575f906127ca575b64ffffffffff915060081c16600181019067ffffffffffffffff821161215d57865460a01c64ffffffffff169167ffffffffffffffff1682111561279c57505061262d612ea6565b945f955b67ffffffffffffffff8116968688116127845750604051967f2873bede0000000000000000000000000000000000000000000000000000000088526004880152604087602481885afa9687156118bb575f9761273c575b5073ffffffffffffffffffffffffffffffffffffffff87166126c55767ffffffffffffffff1667ffffffffffffffff811461215d57600101612631565b859695919293945067ffffffffffffffff905b161480159061271e575b6126f2576126f094506138ed565b005b847f7eb57484000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff8416156126e2565b9096506040813d821161277c575b8161275760409383612f48565b810103126118ff57612774602061276d83613198565b92016136a0565b509587612688565b3d915061274a565b95965086919293945067ffffffffffffffff906126d8565b7feb1f305a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020813d6020116127f9575b816127e460209383612f48565b810103126118ff5764ffffffffff90516125e5565b3d91506127d7565b5067ffffffffffffffff917f2d772cfe000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346118ff575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126118ff5760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b346118ff5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126118ff5760043567ffffffffffffffff81116118ff576128e76128ed913690600401612e26565b90613a63565b5f90815260056020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055005b346118ff577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161030081126118ff576102c0136118ff57612966612d9a565b6102e43567ffffffffffffffff81116118ff57612987903690600401612df5565b90612990613400565b9161299b84846134ca565b5f52600260205260405f20916129b185846134fa565b60068110156122225760018114612d5a5760028103612d29575084916129f7917f00000000000000000000000000000000000000000000000000000000000000006136ec565b612a5f73ffffffffffffffffffffffffffffffffffffffff83547d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216178555168285856138ed565b612a67613939565b91612a7182613299565b7f00000000000000000000000000000000000000000000000000000000000000009273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000935416915f945f965f9873ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016948715985b85518c1015612ca657835f5260016020528b73ffffffffffffffffffffffffffffffffffffffff80612b4560405f20938a6139fa565b5116165f5260205260405f205480612c9d575b85811015612c9357850385811161215d5773ffffffffffffffffffffffffffffffffffffffff612baf8e875f526001602052898380612b9b8460405f20946139fa565b5116165f526020528860405f2055896139fa565b511690808b02908b820481148d171561215d578a92612c37612bd38a602095613a0e565b60405195869485947f4be9fd9f000000000000000000000000000000000000000000000000000000008652600486019094939273ffffffffffffffffffffffffffffffffffffffff9060609382608085019816845260208401521660408201520152565b03815f8c5af19081156118bb575f91612c61575b50612c5890600192613a45565b9b5b019a612b0f565b90506020813d8211612c8b575b81612c7b60209383612f48565b810103126118ff57516001612c4b565b3d9150612c6e565b509a600190612c5a565b60019b50612b58565b827f67e839f74b98306c2d2e433f7e50afa789b7e162c609161384b1dcb2229f0779602067ffffffffffffffff858f15612ce6575b6040519586521693a3005b63ffffffff600454168282165f526003845260405f20907fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055612cdb565b612d55907f96fe8cdd000000000000000000000000000000000000000000000000000000005f52612e58565b60245ffd5b64ffffffffff60018501547fb9e43770000000000000000000000000000000000000000000000000000000005f5281811660045260281c1660245260445ffd5b6102c4359067ffffffffffffffff821682036118ff57565b6024359067ffffffffffffffff821682036118ff57565b6004359067ffffffffffffffff821682036118ff57565b359067ffffffffffffffff821682036118ff57565b9181601f840112156118ff5782359167ffffffffffffffff83116118ff576020808501948460051b0101116118ff57565b9181601f840112156118ff5782359167ffffffffffffffff83116118ff576020808501946102c085020101116118ff57565b600681101561222257600452565b359060ff821682036118ff57565b359063ffffffff821682036118ff57565b359073ffffffffffffffffffffffffffffffffffffffff821682036118ff57565b60043567ffffffffffffffff811681036118ff5790565b6101843567ffffffffffffffff811681036118ff5790565b6101c43567ffffffffffffffff811681036118ff5790565b60443567ffffffffffffffff811681036118ff5790565b60643567ffffffffffffffff811681036118ff5790565b6102043567ffffffffffffffff811681036118ff5790565b3567ffffffffffffffff811681036118ff5790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612f8957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9067ffffffffffffffff8091169116019067ffffffffffffffff821161215d57565b9067ffffffffffffffff8091169116029067ffffffffffffffff821691820361215d57565b3563ffffffff811681036118ff5790565b3560ff811681036118ff5790565b67ffffffffffffffff8111612f8957601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b6020818303126118ff5780519067ffffffffffffffff82116118ff570181601f820112156118ff5780519061308a8261301c565b926130986040519485612f48565b828452602083830101116118ff57815f9260208093018386015e8301015290565b919060e0838203126118ff5760405160e0810181811067ffffffffffffffff821117612f89576040528093803582526130f460208201612e74565b60208301526040810135604083015260608101358060070b81036118ff57606083015261312360808201612de0565b608083015261313460a08201612e74565b60a083015260c08101359067ffffffffffffffff82116118ff57019082601f830112156118ff5781356131668161301c565b936131746040519586612f48565b818552602082850101116118ff576020815f928260c0960183880137850101520152565b519073ffffffffffffffffffffffffffffffffffffffff821682036118ff57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b919367ffffffffffffffff613296969460ff61327660c063ffffffff9660a08952805160a08a015287602082015116828a0152604081015160e08a0152606081015160070b6101008a0152856080820151166101208a01528760a0820151166101408a0152015160e06101608901526101808801906131b9565b9716602086015216604084015216606082015260808184039101526131b9565b90565b906132a382614229565b917f00000000000000000000000000000000000000000000000000000000000000006132cc5750565b91905f9067ffffffffffffffff61330e6133077f00000000000000000000000000000000000000000000000000000000000000008097612fd8565b9586612fb6565b169073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016925b67ffffffffffffffff8616838110156133f157604051907f58c510730000000000000000000000000000000000000000000000000000000082526004820152602081602481885afa9081156118bb575f916133b8575b50600196870167ffffffffffffffff1696901b17613349565b90506020813d82116133e9575b816133d260209383612f48565b810103126118ff575167ffffffffffffffff61339f565b3d91506133c5565b5092509350506132969161436f565b6102c0604051816004823720906102643560801c60843560201c6102a435610284356102443517610204356101c435176101843560c4351760a4356064351760443560043517171717171760401c17176119ce57565b906102c060405181848237209161026081013560801c90608081013560201c906102a08101359061028081013561024082013517906102008101356101c0820135179061018081013560c0820135179060a0810135606082013517906040810135903517171717171760401c17176119ce57565b9067ffffffffffffffff6040519160208301938452166040820152604081526134f4606082612f48565b51902090565b80549063ffffffff8260c81c169182156136985760e81c60ff166136905760010154916040517f2755cd2d00000000000000000000000000000000000000000000000000000000815260c08160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156118bb575f9061360c575b63ffffffff91501663ffffffff8460501c16036136045767ffffffffffffffff165f52600360205263ffffffff60405f20541610156135fe5764ffffffffff811642109081156135ea575b50156135e557600190565b600290565b64ffffffffff915060281c1643105f6135da565b50600390565b505050600590565b5060c0813d60c011613688575b8161362660c09383612f48565b810103126118ff57613637816136a0565b50613644602082016136a0565b50613651604082016136a0565b5061365e606082016136a0565b50608081015163ffffffff811681036118ff5761368260a063ffffffff93016136a0565b5061358f565b3d9150613619565b505050600490565b505050505f90565b519067ffffffffffffffff821682036118ff57565b91908260809103126118ff576136ca826136a0565b91602081015191604082015180151581036118ff5760606132969193016136a0565b9190604051907fa968991b00000000000000000000000000000000000000000000000000000000825260808260048173ffffffffffffffffffffffffffffffffffffffff88165afa9283156118bb575f925f946138c4575b5060043567ffffffffffffffff81168082036118ff5767ffffffffffffffff8516918282116138ba576001840361388b575050501561385e578035917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffca1823603018312156118ff576137ba9284920180956150c6565b1480613829575b613826576137d081600461529b565b6103208101356102e0820135146137e45750565b6137fa6102c067ffffffffffffffff9201612f33565b7f0f441e88000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50565b5061383660c08201612f33565b60c43567ffffffffffffffff8116918282036118ff5767ffffffffffffffff915016106137c1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b507f0250ed67000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5050505050505050565b9093506138e191925060803d6080116121d5576121c38183612f48565b5050919091925f613744565b91600161393794929301926bffffffffffffffffffffffff845460701c16937fffffffffffff000000000000000000000000ffffffffffffffffffffffffffff81541690556153c0565b565b60843563ffffffff8116908181036118ff575060043567ffffffffffffffff8116908181036118ff575060443567ffffffffffffffff8116908181036118ff575060a4359067ffffffffffffffff8216918281036118ff575060405192602084019460c08652600a60e08601527f636865636b706f696e740000000000000000000000000000000000000000000061010086015260408501526060840152602435608084015260a083015260c082015261010081526134f461012082612f48565b805182101561385e5760209160051b010190565b8115613a18570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9190820180921161215d57565b919081101561385e576102c0020190565b919091821561385e5791613a7683613456565b9283916001915b818310613aa65750505060405160208101918483526040820152604081526134f4606082612f48565b9091927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840184811161215d57613ade908484613a52565b90613af2613aed868686613a52565b613456565b91602081013591838314159081613b58575b50613b1757505060019093019190613a7d565b613b2967ffffffffffffffff91612f33565b7fb6e816ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b90506040516020810191825284604082015260408152613b79606082612f48565b5190205f52600560205260ff60405f205416155f613b04565b6040517fa968991b00000000000000000000000000000000000000000000000000000000815260808160048173ffffffffffffffffffffffffffffffffffffffff86165afa9182156118bb575f915f93613d11575b50613bf185612f33565b60043567ffffffffffffffff8116918282036118ff5767ffffffffffffffff83911603613ccd5750509084613c2693926150c6565b1461382657613c3681600461529b565b6102c0810190613c4582612f33565b60c43567ffffffffffffffff8116918282036118ff5767ffffffffffffffff9150161490811591613cb7575b50613c795750565b613c8b67ffffffffffffffff91612f33565b7f4e000780000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90506102e061032082013591013514155f613c71565b5067ffffffffffffffff90613ce187612f33565b907fbdbb1332000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b909250613d2d915060803d6080116121d5576121c38183612f48565b5050915f613be7565b60808101359081156119035773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b156118ff57604051927f61a9d94f00000000000000000000000000000000000000000000000000000000845260043567ffffffffffffffff81168091036118ff576004850152602435602485015260443567ffffffffffffffff81168091036118ff57604485015260643567ffffffffffffffff81168091036118ff57606485015260843563ffffffff81168091036118ff57608485015260a43567ffffffffffffffff81168091036118ff5760a485015260c43567ffffffffffffffff81168091036118ff5760c485015260e43560e4850152610104356101048501526101243561012485015261014435610144850152610164356101648501526101843567ffffffffffffffff81168091036118ff576101848501526101a4356101a48501526101c43567ffffffffffffffff81168091036118ff576101c48501526101e4356101e48501526102043567ffffffffffffffff81168091036118ff57610204850152610224356102248501526102443567ffffffffffffffff81168091036118ff57610244850152610264356fffffffffffffffffffffffffffffffff81168091036118ff576102648501526102843567ffffffffffffffff81168091036118ff576102848501526102a43567ffffffffffffffff81168091036118ff576102a48501526102e06102c485015260ff613f7683612e66565b166102e485015267ffffffffffffffff613f9260208401612de0565b1661030485015267ffffffffffffffff613fae60408401612de0565b1661032485015263ffffffff613fc660608401612e74565b1661034485015261036484015260a08101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030190818112156118ff57820160208135910167ffffffffffffffff82116118ff5781360381136118ff57817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe092601f9260e06103848a0152816103c48a01526103e48901375f6103e4828901015201168401916103e483019160c0820135908112156118ff5701906020823592019267ffffffffffffffff83116118ff578260051b360384136118ff57610100868203016103a4870152908290528492610404909101915f5b8181106140ec575050509181805f9403915afa80156118bb576140e25750565b5f61393791612f48565b9193509160208060019273ffffffffffffffffffffffffffffffffffffffff61411488612e85565b1681520194019101918593926140c2565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161215d57565b9067ffffffffffffffff16908115613a185767ffffffffffffffff160490565b6040517f3359632e00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156118bb575f916141dd575090565b90506020813d602011614209575b816141f860209383612f48565b810103126118ff57613296906136a0565b3d91506141eb565b67ffffffffffffffff8111612f895760051b60200190565b67ffffffffffffffff604051917f1037756c0000000000000000000000000000000000000000000000000000000083521660048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156118bb575f916142ae575090565b90503d805f833e6142bf8183612f48565b8101906020818303126118ff5780519067ffffffffffffffff82116118ff57019080601f830112156118ff5781516142f681614211565b926143046040519485612f48565b81845260208085019260051b8201019283116118ff57602001905b82821061432c5750505090565b6020809161433984613198565b81520191019061431f565b801561215d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b5f929190835b81518510156143975761438f6001918285881c1690613a45565b940193614375565b9093506143a381614211565b906143b16040519283612f48565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06143de82614211565b0136602084013781948051805b6143f6575050505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019080821161215d578160018088614438951c161461443e575b50614344565b806143eb565b73ffffffffffffffffffffffffffffffffffffffff61446061446892866139fa565b511694614344565b9361447385876139fa565b525f614432565b939091604051936040850185811067ffffffffffffffff821117612f89576040526040519367ffffffffffffffff602086019160408352601360608801527f65717569766f636174696f6e2c2065706f63680000000000000000000000000060808801521694856040820152608081526144f560a082612f48565b51902085526040517f9a8a05920000000000000000000000000000000000000000000000000000000081525f8160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156118bb575f91614769575b506040516145fc8167ffffffffffffffff6145c7602083019560608752601460808501527f65717569766f636174696f6e2c2068656967687400000000000000000000000060a085015260a0604085015260c08401906131b9565b961695866060830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612f48565b51902060208601525f925f957f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000009263ffffffff7f00000000000000000000000000000000000000000000000000000000000000009516965b8a518a1015614728576146ac86868673ffffffffffffffffffffffffffffffffffffffff8f8f6146a4916139fa565b5116876154c2565b91901561471e5750888a918c60019c6146c4916139fa565b5173ffffffffffffffffffffffffffffffffffffffff1690604051908a82528b6020830152604082015260607fcbfba3f1d482d9f45753cfb8833b168d43e8b13a326be581b92bbd35039a48aa91a36001905b0198614675565b9960019150614717565b965098505050505092501561473b575050565b7fa0483398000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61477d91503d805f833e61062d8183612f48565b5f61456c565b908135813581036147da571591821561479b57505090565b9091506147aa60208201612ffd565b63ffffffff806147bc60208601612ffd565b1691161491826147cb57505090565b60409192508101359101351490565b5050505f90565b939291936147ed614167565b907f00000000000000000000000000000000000000000000000000000000000000009167ffffffffffffffff6148238483614147565b169267ffffffffffffffff8516938411614a125767ffffffffffffffff61487561484e829388612fd8565b7f000000000000000000000000000000000000000000000000000000000000000090612fb6565b169116908082116149e4575050604051957fb20d1bf4000000000000000000000000000000000000000000000000000000008752826004880152602487015260608660448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9586156118bb575f96614982575b5073ffffffffffffffffffffffffffffffffffffffff90811695168590036149535750604051614932604082612f48565b600181526020808201959036873781511561385e578561393796505261447a565b847ff3b3ce91000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b95506060863d6060116149dc575b8161499d60609383612f48565b810103126118ff5773ffffffffffffffffffffffffffffffffffffffff866149d460406149cd6020859b01613198565b9201613198565b509650614901565b3d9150614990565b7fc590b386000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff9250614a2691614147565b7f9584a331000000000000000000000000000000000000000000000000000000005f525f6004521660245260445260645ffd5b92919091614a668461300e565b614a7260208601612f33565b9060ff81166001811415806150bb575b6150905750614bee92602095949286927fffffffffffffffff000000000000000000000000000000000000000000000000604051927fff000000000000000000000000000000000000000000000000000000000000008685019360f81b16835260c01b1660218301526040890135602983015260298252614b04604983612f48565b8151918261500457505050604051614b1c8382612f48565b5f8152945b67ffffffffffffffff8116614f0e575063ffffffff604051614b438482612f48565b5f8152935b1680614e1d5750604051614b5c8382612f48565b5f8152905b80519081614d8c57505081604051614b798282612f48565b5f8152915b81604051988996818089019a8051918291018c5e8801908282015f8152815193849201905e0101905f8252805192839101825e01905f8252805192839101825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283612f48565b614c51614bfb8351615887565b9260206040519384928280850197805191829101895e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612f48565b519020906060810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156118ff570180359067ffffffffffffffff82116118ff57602081019282360384136118ff5760418303614d5b57826040101561385e57601b606083013560f81c019360ff851161215d57836020116118ff5735926040116118ff576020935f9360ff604060809501359260405194855216868401526040830152606082015282805260015afa156118bb575f5173ffffffffffffffffffffffffffffffffffffffff811615614d2f5790565b7f3f109cf1000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b827fca961efd000000000000000000000000000000000000000000000000000000005f52600452604160245260445ffd5b614e17849291602184614d9f8195615887565b926040519586947f2200000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e8401908382015f8152815193849201905e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612f48565b91614b7e565b614ea9907fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f19000000000000000000000000000000000000000000000000000000000000008584015216602182015260098152614f08602982612f48565b90614b61565b614f9f63ffffffff917fffffffffffffffff0000000000000000000000000000000000000000000000009065ffffffffffff8160081c9160081b9166ff000000ff000067ff000000ff00000067ffffffffffff000065ff000000ff00861664ff000000ff85161760101b16941691161760101c161767ffffffffffffffff808260201b169160201c161760c01b1690565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917f11000000000000000000000000000000000000000000000000000000000000008684015216602182015260098152614ffe602982612f48565b93614b48565b602161508a926150148795615887565b926040519586947f0a00000000000000000000000000000000000000000000000000000000000000828701528051918291018587015e840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612f48565b94614b21565b7fbd3c9089000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506002811415614a82565b939290919367ffffffffffffffff6150dd84613456565b95816150e886612f33565b911691829116116152095767ffffffffffffffff61510585612f33565b1603615159575083145b156151175750565b67ffffffffffffffff61512a8492612f33565b7fedae289f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b9050602067ffffffffffffffff602461517185612f33565b73ffffffffffffffffffffffffffffffffffffffff60405195869485937f7f8d3bd3000000000000000000000000000000000000000000000000000000008552166004840152165afa80156118bb5784915f916151d4575b501860301c1561510f565b9150506020813d602011615201575b816151f060209383612f48565b810103126118ff578390515f6151c9565b3d91506151e3565b67ffffffffffffffff61521b85612f33565b7f38bbffad000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156118ff570180359067ffffffffffffffff82116118ff57602001918160051b360383136118ff57565b6102c08201906152aa82612f33565b67ffffffffffffffff6152bf60c08401612f33565b16906001820180921161215d576152fa916152de610300870187615247565b9167ffffffffffffffff60e087013594166102e0890135615707565b156153aa575067ffffffffffffffff61531560c08401612f33565b166001810180911161215d576153599061532e83612f33565b9061533d610340860186615247565b9167ffffffffffffffff60e08801359416610320880135615707565b15615362575050565b9067ffffffffffffffff61537961187d8294612f33565b917f8eb09a7c000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b67ffffffffffffffff61537961187d8294612f33565b919083156154335767ffffffffffffffff60409173ffffffffffffffffffffffffffffffffffffffff7fd187c5afe3c4fd1bd88759766da4647aea34f05f666997b7f57bcbe63413f386941695865f525f602052835f20615422828254613a45565b9055835196875260208701521693a3565b50505050565b67ffffffffffffffff16610100810180821161215d57431161548a578181405b1491821592615481575b508161546d575090565b9050611fff810180911161215d5743111590565b1591505f615463565b805f5260205f818171f90827f1c53a10cb7a02335b1753200029355afa60203d1416156154ba575b815f51615459565b5f80526154b2565b92909180515f526001602052602060405f209101515f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff84165f528060205260405f2054158015906155ed575b6155e15773ffffffffffffffffffffffffffffffffffffffff9384165f818152602092835260408082209484528082208690559385905592517f4be9fd9f00000000000000000000000000000000000000000000000000000000815260048101919091526024810193909352336044840152606483019590955290949392859260849284929091165af19182156118bb575f926155ad575b5060019190565b9091506020813d6020116155d9575b816155c960209383612f48565b810103126118ff5751905f6155a6565b3d91506155bc565b5050505050505f905f90565b5073ffffffffffffffffffffffffffffffffffffffff84165f528160205260405f2054151561550e565b608073ffffffffffffffffffffffffffffffffffffffff916004604051809481937fa968991b000000000000000000000000000000000000000000000000000000008352165afa9182156118bb575f5f925f946156c5575b5067ffffffffffffffff908161568484612f33565b911691829116036156aa5750821561569b57505090565b6156a6919250613456565b1490565b925067ffffffffffffffff91506156c090612f33565b161090565b905067ffffffffffffffff93506156ec91925060803d6080116121d5576121c38183612f48565b50939092919061566f565b919081101561385e5760051b0190565b949392909180831015615814577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161215d57925f92915b818410615760575050505015918261575a57505090565b14919050565b9092969394919585156158085760018088161480156157ff575b156157da57615798906157928986859a99979a6156f7565b3561581e565b925b6001861615806157d1575b156157b75760011c9460011c9461579a565b60019097939691929594975b811c94811c93019291615743565b508515156157a5565b6157f96001916157f28a8786979a9b999c98966156f7565b359061581e565b966157c3565b5085871461577a565b50505050925050505f90565b5050505050505f90565b5f9060209260405190848201927f010000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152615867606182612f48565b604051918291518091835e8101838152039060025afa156118bb575f5190565b60808110615912576140008110156158e7577fff0000000000000000000000000000000000000000000000000000000000000060405191816080607f83161760f81b16602084015260f11b16602182015260028152613296602282612f48565b7fca62396b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000006040519160f81b16602082015260018152613296602182612f4856",
	Deps: []*bind.MetaData{
		&BallotLibMetaData,
	},
}

// Slasher is an auto generated Go binding around an Ethereum contract.
type Slasher struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Slasher) GetABI() abi.ABI {
	return c.abi
}

// NewSlasher creates a new instance of Slasher.
func NewSlasher() *Slasher {
	parsed, err := SlasherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Slasher{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Slasher) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,uint256,uint256,uint256,uint256,bool,uint64) config) returns()
func (slasher *Slasher) PackConstructor(config SlasherConfig) []byte {
	enc, err := slasher.abi.Pack("", config)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccusation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58e6d994.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accusation(bytes32 hash, uint64 epoch) view returns(uint8 phase, address by, uint256 bond, uint256 rescueTime, uint256 rescueBlock)
func (slasher *Slasher) PackAccusation(hash [32]byte, epoch uint64) []byte {
	enc, err := slasher.abi.Pack("accusation", hash, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccusation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58e6d994.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accusation(bytes32 hash, uint64 epoch) view returns(uint8 phase, address by, uint256 bond, uint256 rescueTime, uint256 rescueBlock)
func (slasher *Slasher) TryPackAccusation(hash [32]byte, epoch uint64) ([]byte, error) {
	return slasher.abi.Pack("accusation", hash, epoch)
}

// AccusationOutput serves as a container for the return parameters of contract
// method Accusation.
type AccusationOutput struct {
	Phase       uint8
	By          common.Address
	Bond        *big.Int
	RescueTime  *big.Int
	RescueBlock *big.Int
}

// UnpackAccusation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58e6d994.
//
// Solidity: function accusation(bytes32 hash, uint64 epoch) view returns(uint8 phase, address by, uint256 bond, uint256 rescueTime, uint256 rescueBlock)
func (slasher *Slasher) UnpackAccusation(data []byte) (AccusationOutput, error) {
	out, err := slasher.abi.Unpack("accusation", data)
	outstruct := new(AccusationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Phase = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.By = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	outstruct.Bond = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.RescueTime = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.RescueBlock = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fc65108.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accuse((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, ((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64),uint64,bytes32,bytes32[],bytes32,bytes32[])[] against) payable returns()
func (slasher *Slasher) PackAccuse(header CheckpointHeader, cert Certificate, against []Comparison) []byte {
	enc, err := slasher.abi.Pack("accuse", header, cert, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fc65108.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accuse((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, ((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64),uint64,bytes32,bytes32[],bytes32,bytes32[])[] against) payable returns()
func (slasher *Slasher) TryPackAccuse(header CheckpointHeader, cert Certificate, against []Comparison) ([]byte, error) {
	return slasher.abi.Pack("accuse", header, cert, against)
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b32c4a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint64 epoch, ((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64),uint64,bytes32,bytes32[],bytes32,bytes32[]) held, uint64 by) returns()
func (slasher *Slasher) PackAnswer(header CheckpointHeader, epoch uint64, held Comparison, by uint64) []byte {
	enc, err := slasher.abi.Pack("answer", header, epoch, held, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b32c4a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint64 epoch, ((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64),uint64,bytes32,bytes32[],bytes32,bytes32[]) held, uint64 by) returns()
func (slasher *Slasher) TryPackAnswer(header CheckpointHeader, epoch uint64, held Comparison, by uint64) ([]byte, error) {
	return slasher.abi.Pack("answer", header, epoch, held, by)
}

// PackAnswerTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a789ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerTime() view returns(uint64)
func (slasher *Slasher) PackAnswerTime() []byte {
	enc, err := slasher.abi.Pack("answerTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6a789ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerTime() view returns(uint64)
func (slasher *Slasher) TryPackAnswerTime() ([]byte, error) {
	return slasher.abi.Pack("answerTime")
}

// UnpackAnswerTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6a789ba.
//
// Solidity: function answerTime() view returns(uint64)
func (slasher *Slasher) UnpackAnswerTime(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("answerTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConflict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36d6ff00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conflict((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) other, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) otherCert) returns()
func (slasher *Slasher) PackConflict(header CheckpointHeader, cert Certificate, other CheckpointHeader, otherCert Certificate) []byte {
	enc, err := slasher.abi.Pack("conflict", header, cert, other, otherCert)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConflict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36d6ff00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conflict((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) cert, (uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) other, (uint8,uint64,uint64,uint32,uint256,bytes,address[]) otherCert) returns()
func (slasher *Slasher) TryPackConflict(header CheckpointHeader, cert Certificate, other CheckpointHeader, otherCert Certificate) ([]byte, error) {
	return slasher.abi.Pack("conflict", header, cert, other, otherCert)
}

// PackDrain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9890220b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drain() view returns(uint64)
func (slasher *Slasher) PackDrain() []byte {
	enc, err := slasher.abi.Pack("drain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9890220b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drain() view returns(uint64)
func (slasher *Slasher) TryPackDrain() ([]byte, error) {
	return slasher.abi.Pack("drain")
}

// UnpackDrain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9890220b.
//
// Solidity: function drain() view returns(uint64)
func (slasher *Slasher) UnpackDrain(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("drain", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochDuration() view returns(uint64)
func (slasher *Slasher) PackEpochDuration() []byte {
	enc, err := slasher.abi.Pack("epochDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff0876a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochDuration() view returns(uint64)
func (slasher *Slasher) TryPackEpochDuration() ([]byte, error) {
	return slasher.abi.Pack("epochDuration")
}

// UnpackEpochDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ff0876a.
//
// Solidity: function epochDuration() view returns(uint64)
func (slasher *Slasher) UnpackEpochDuration(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("epochDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEquivocated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb18be389.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function equivocated(uint64 height, uint32 round, (uint8,uint64,bytes32,bytes) a, (uint8,uint64,bytes32,bytes) b, uint256 position) returns()
func (slasher *Slasher) PackEquivocated(height uint64, round uint32, a Share, b Share, position *big.Int) []byte {
	enc, err := slasher.abi.Pack("equivocated", height, round, a, b, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEquivocated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb18be389.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function equivocated(uint64 height, uint32 round, (uint8,uint64,bytes32,bytes) a, (uint8,uint64,bytes32,bytes) b, uint256 position) returns()
func (slasher *Slasher) TryPackEquivocated(height uint64, round uint32, a Share, b Share, position *big.Int) ([]byte, error) {
	return slasher.abi.Pack("equivocated", height, round, a, b, position)
}

// PackEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f9c534e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function equivocation() view returns(uint256)
func (slasher *Slasher) PackEquivocation() []byte {
	enc, err := slasher.abi.Pack("equivocation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f9c534e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function equivocation() view returns(uint256)
func (slasher *Slasher) TryPackEquivocation() ([]byte, error) {
	return slasher.abi.Pack("equivocation")
}

// UnpackEquivocation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f9c534e.
//
// Solidity: function equivocation() view returns(uint256)
func (slasher *Slasher) UnpackEquivocation(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("equivocation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEquivocationReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35aa4b35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function equivocationReward() view returns(uint256)
func (slasher *Slasher) PackEquivocationReward() []byte {
	enc, err := slasher.abi.Pack("equivocationReward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEquivocationReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35aa4b35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function equivocationReward() view returns(uint256)
func (slasher *Slasher) TryPackEquivocationReward() ([]byte, error) {
	return slasher.abi.Pack("equivocationReward")
}

// UnpackEquivocationReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35aa4b35.
//
// Solidity: function equivocationReward() view returns(uint256)
func (slasher *Slasher) UnpackEquivocationReward(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("equivocationReward", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExcuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4024cd31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function excuse((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, uint64 epoch) returns()
func (slasher *Slasher) PackExcuse(chain []CheckpointHeader, epoch uint64) []byte {
	enc, err := slasher.abi.Pack("excuse", chain, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExcuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4024cd31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function excuse((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain, uint64 epoch) returns()
func (slasher *Slasher) TryPackExcuse(chain []CheckpointHeader, epoch uint64) ([]byte, error) {
	return slasher.abi.Pack("excuse", chain, epoch)
}

// PackL1SlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9243476.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function l1SlotDuration() view returns(uint64)
func (slasher *Slasher) PackL1SlotDuration() []byte {
	enc, err := slasher.abi.Pack("l1SlotDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackL1SlotDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9243476.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function l1SlotDuration() view returns(uint64)
func (slasher *Slasher) TryPackL1SlotDuration() ([]byte, error) {
	return slasher.abi.Pack("l1SlotDuration")
}

// UnpackL1SlotDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9243476.
//
// Solidity: function l1SlotDuration() view returns(uint64)
func (slasher *Slasher) UnpackL1SlotDuration(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("l1SlotDuration", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLeadersOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07e81102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leadersOnly() view returns(bool)
func (slasher *Slasher) PackLeadersOnly() []byte {
	enc, err := slasher.abi.Pack("leadersOnly")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeadersOnly is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07e81102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leadersOnly() view returns(bool)
func (slasher *Slasher) TryPackLeadersOnly() ([]byte, error) {
	return slasher.abi.Pack("leadersOnly")
}

// UnpackLeadersOnly is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07e81102.
//
// Solidity: function leadersOnly() view returns(bool)
func (slasher *Slasher) UnpackLeadersOnly(data []byte) (bool, error) {
	out, err := slasher.abi.Unpack("leadersOnly", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLiability is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x705727b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liability() view returns(uint64)
func (slasher *Slasher) PackLiability() []byte {
	enc, err := slasher.abi.Pack("liability")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiability is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x705727b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liability() view returns(uint64)
func (slasher *Slasher) TryPackLiability() ([]byte, error) {
	return slasher.abi.Pack("liability")
}

// UnpackLiability is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x705727b5.
//
// Solidity: function liability() view returns(uint64)
func (slasher *Slasher) UnpackLiability(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("liability", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (slasher *Slasher) PackOwed(account common.Address) []byte {
	enc, err := slasher.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (slasher *Slasher) TryPackOwed(account common.Address) ([]byte, error) {
	return slasher.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (slasher *Slasher) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPaidFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbcf1a32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paidFor((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, address attester) view returns(uint256)
func (slasher *Slasher) PackPaidFor(header CheckpointHeader, attester common.Address) []byte {
	enc, err := slasher.abi.Pack("paidFor", header, attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaidFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbcf1a32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paidFor((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, address attester) view returns(uint256)
func (slasher *Slasher) TryPackPaidFor(header CheckpointHeader, attester common.Address) ([]byte, error) {
	return slasher.abi.Pack("paidFor", header, attester)
}

// UnpackPaidFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbcf1a32.
//
// Solidity: function paidFor((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, address attester) view returns(uint256)
func (slasher *Slasher) UnpackPaidFor(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("paidFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbcac4c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payers(uint64 epoch) view returns(address[] members)
func (slasher *Slasher) PackPayers(epoch uint64) []byte {
	enc, err := slasher.abi.Pack("payers", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbcac4c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payers(uint64 epoch) view returns(address[] members)
func (slasher *Slasher) TryPackPayers(epoch uint64) ([]byte, error) {
	return slasher.abi.Pack("payers", epoch)
}

// UnpackPayers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbcac4c1.
//
// Solidity: function payers(uint64 epoch) view returns(address[] members)
func (slasher *Slasher) UnpackPayers(data []byte) ([]common.Address, error) {
	out, err := slasher.abi.Unpack("payers", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPublishDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3126df51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishDeadline() view returns(uint64)
func (slasher *Slasher) PackPublishDeadline() []byte {
	enc, err := slasher.abi.Pack("publishDeadline")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3126df51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishDeadline() view returns(uint64)
func (slasher *Slasher) TryPackPublishDeadline() ([]byte, error) {
	return slasher.abi.Pack("publishDeadline")
}

// UnpackPublishDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3126df51.
//
// Solidity: function publishDeadline() view returns(uint64)
func (slasher *Slasher) UnpackPublishDeadline(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("publishDeadline", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d298034.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(bytes32 hash, uint64 epoch) returns()
func (slasher *Slasher) PackReclaim(hash [32]byte, epoch uint64) []byte {
	enc, err := slasher.abi.Pack("reclaim", hash, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d298034.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(bytes32 hash, uint64 epoch) returns()
func (slasher *Slasher) TryPackReclaim(hash [32]byte, epoch uint64) ([]byte, error) {
	return slasher.abi.Pack("reclaim", hash, epoch)
}

// PackRescueTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x526b1bde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescueTime() view returns(uint64)
func (slasher *Slasher) PackRescueTime() []byte {
	enc, err := slasher.abi.Pack("rescueTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRescueTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x526b1bde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rescueTime() view returns(uint64)
func (slasher *Slasher) TryPackRescueTime() ([]byte, error) {
	return slasher.abi.Pack("rescueTime")
}

// UnpackRescueTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x526b1bde.
//
// Solidity: function rescueTime() view returns(uint64)
func (slasher *Slasher) UnpackRescueTime(data []byte) (uint64, error) {
	out, err := slasher.abi.Unpack("rescueTime", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (slasher *Slasher) PackRollup() []byte {
	enc, err := slasher.abi.Pack("rollup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollup() view returns(address)
func (slasher *Slasher) TryPackRollup() ([]byte, error) {
	return slasher.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (slasher *Slasher) UnpackRollup(data []byte) (common.Address, error) {
	out, err := slasher.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0352f786.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint64 epoch, ((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64),uint64,bytes32,bytes32[],bytes32,bytes32[])[] against) returns()
func (slasher *Slasher) PackSlash(header CheckpointHeader, epoch uint64, against []Comparison) []byte {
	enc, err := slasher.abi.Pack("slash", header, epoch, against)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0352f786.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64) header, uint64 epoch, ((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64),uint64,bytes32,bytes32[],bytes32,bytes32[])[] against) returns()
func (slasher *Slasher) TryPackSlash(header CheckpointHeader, epoch uint64, against []Comparison) ([]byte, error) {
	return slasher.abi.Pack("slash", header, epoch, against)
}

// PackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function staking() view returns(address)
func (slasher *Slasher) PackStaking() []byte {
	enc, err := slasher.abi.Pack("staking")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStaking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cf088d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function staking() view returns(address)
func (slasher *Slasher) TryPackStaking() ([]byte, error) {
	return slasher.abi.Pack("staking")
}

// UnpackStaking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cf088d9.
//
// Solidity: function staking() view returns(address)
func (slasher *Slasher) UnpackStaking(data []byte) (common.Address, error) {
	out, err := slasher.abi.Unpack("staking", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0637ae7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trace((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain) returns()
func (slasher *Slasher) PackTrace(chain []CheckpointHeader) []byte {
	enc, err := slasher.abi.Pack("trace", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0637ae7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trace((uint64,bytes32,uint64,uint64,uint32,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,bytes32,uint64,bytes32,uint64,bytes32,uint64,uint128,uint64,uint64)[] chain) returns()
func (slasher *Slasher) TryPackTrace(chain []CheckpointHeader) ([]byte, error) {
	return slasher.abi.Pack("trace", chain)
}

// PackUnpublished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x413befdb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpublished() view returns(uint256)
func (slasher *Slasher) PackUnpublished() []byte {
	enc, err := slasher.abi.Pack("unpublished")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpublished is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x413befdb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpublished() view returns(uint256)
func (slasher *Slasher) TryPackUnpublished() ([]byte, error) {
	return slasher.abi.Pack("unpublished")
}

// UnpackUnpublished is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x413befdb.
//
// Solidity: function unpublished() view returns(uint256)
func (slasher *Slasher) UnpackUnpublished(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("unpublished", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnpublishedReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82285877.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpublishedReward() view returns(uint256)
func (slasher *Slasher) PackUnpublishedReward() []byte {
	enc, err := slasher.abi.Pack("unpublishedReward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpublishedReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82285877.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpublishedReward() view returns(uint256)
func (slasher *Slasher) TryPackUnpublishedReward() ([]byte, error) {
	return slasher.abi.Pack("unpublishedReward")
}

// UnpackUnpublishedReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82285877.
//
// Solidity: function unpublishedReward() view returns(uint256)
func (slasher *Slasher) UnpackUnpublishedReward(data []byte) (*big.Int, error) {
	out, err := slasher.abi.Unpack("unpublishedReward", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotedTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10a8c7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votedTwice(uint8 kind, uint64 height, uint32 round, (bytes32,uint32,bytes32,int64,uint64,uint32,bytes) a, (bytes32,uint32,bytes32,int64,uint64,uint32,bytes) b, uint64 epoch, uint256 position) returns()
func (slasher *Slasher) PackVotedTwice(kind uint8, height uint64, round uint32, a Ballot, b Ballot, epoch uint64, position *big.Int) []byte {
	enc, err := slasher.abi.Pack("votedTwice", kind, height, round, a, b, epoch, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotedTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa10a8c7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votedTwice(uint8 kind, uint64 height, uint32 round, (bytes32,uint32,bytes32,int64,uint64,uint32,bytes) a, (bytes32,uint32,bytes32,int64,uint64,uint32,bytes) b, uint64 epoch, uint256 position) returns()
func (slasher *Slasher) TryPackVotedTwice(kind uint8, height uint64, round uint32, a Ballot, b Ballot, epoch uint64, position *big.Int) ([]byte, error) {
	return slasher.abi.Pack("votedTwice", kind, height, round, a, b, epoch, position)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (slasher *Slasher) PackWithdraw() []byte {
	enc, err := slasher.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (slasher *Slasher) TryPackWithdraw() ([]byte, error) {
	return slasher.abi.Pack("withdraw")
}

// SlasherAccused represents a Accused event raised by the Slasher contract.
type SlasherAccused struct {
	Hash        [32]byte
	Epoch       uint64
	By          common.Address
	Number      uint64
	Bond        *big.Int
	RescueTime  *big.Int
	RescueBlock *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const SlasherAccusedEventName = "Accused"

// ContractEventName returns the user-defined event name.
func (SlasherAccused) ContractEventName() string {
	return SlasherAccusedEventName
}

// UnpackAccusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Accused(bytes32 indexed hash, uint64 indexed epoch, address indexed by, uint64 number, uint256 bond, uint256 rescueTime, uint256 rescueBlock)
func (slasher *Slasher) UnpackAccusedEvent(log *types.Log) (*SlasherAccused, error) {
	event := "Accused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherAccused)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SlasherBondReleased represents a BondReleased event raised by the Slasher contract.
type SlasherBondReleased struct {
	Hash  [32]byte
	Epoch uint64
	Payee common.Address
	Bond  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SlasherBondReleasedEventName = "BondReleased"

// ContractEventName returns the user-defined event name.
func (SlasherBondReleased) ContractEventName() string {
	return SlasherBondReleasedEventName
}

// UnpackBondReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondReleased(bytes32 indexed hash, uint64 indexed epoch, address payee, uint256 bond)
func (slasher *Slasher) UnpackBondReleasedEvent(log *types.Log) (*SlasherBondReleased, error) {
	event := "BondReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherBondReleased)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SlasherEquivocationSlashed represents a EquivocationSlashed event raised by the Slasher contract.
type SlasherEquivocationSlashed struct {
	Attester common.Address
	Epoch    uint64
	Height   uint64
	Round    uint32
	Taken    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const SlasherEquivocationSlashedEventName = "EquivocationSlashed"

// ContractEventName returns the user-defined event name.
func (SlasherEquivocationSlashed) ContractEventName() string {
	return SlasherEquivocationSlashedEventName
}

// UnpackEquivocationSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EquivocationSlashed(address indexed attester, uint64 indexed epoch, uint64 height, uint32 round, uint256 taken)
func (slasher *Slasher) UnpackEquivocationSlashedEvent(log *types.Log) (*SlasherEquivocationSlashed, error) {
	event := "EquivocationSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherEquivocationSlashed)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SlasherExcused represents a Excused event raised by the Slasher contract.
type SlasherExcused struct {
	Hash     [32]byte
	Epoch    uint64
	Ancestor uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const SlasherExcusedEventName = "Excused"

// ContractEventName returns the user-defined event name.
func (SlasherExcused) ContractEventName() string {
	return SlasherExcusedEventName
}

// UnpackExcusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Excused(bytes32 indexed hash, uint64 indexed epoch, uint64 ancestor)
func (slasher *Slasher) UnpackExcusedEvent(log *types.Log) (*SlasherExcused, error) {
	event := "Excused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherExcused)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SlasherUnpublishedSlashed represents a UnpublishedSlashed event raised by the Slasher contract.
type SlasherUnpublishedSlashed struct {
	Hash  [32]byte
	Epoch uint64
	Taken *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SlasherUnpublishedSlashedEventName = "UnpublishedSlashed"

// ContractEventName returns the user-defined event name.
func (SlasherUnpublishedSlashed) ContractEventName() string {
	return SlasherUnpublishedSlashedEventName
}

// UnpackUnpublishedSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnpublishedSlashed(bytes32 indexed hash, uint64 indexed epoch, uint256 taken)
func (slasher *Slasher) UnpackUnpublishedSlashedEvent(log *types.Log) (*SlasherUnpublishedSlashed, error) {
	event := "UnpublishedSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherUnpublishedSlashed)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// SlasherWithdrawn represents a Withdrawn event raised by the Slasher contract.
type SlasherWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SlasherWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (SlasherWithdrawn) ContractEventName() string {
	return SlasherWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (slasher *Slasher) UnpackWithdrawnEvent(log *types.Log) (*SlasherWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slasher.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlasherWithdrawn)
	if len(log.Data) > 0 {
		if err := slasher.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slasher.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (slasher *Slasher) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], slasher.abi.Errors["AlreadyAccused"].ID.Bytes()[:4]) {
		return slasher.UnpackAlreadyAccusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["AlreadyPunished"].ID.Bytes()[:4]) {
		return slasher.UnpackAlreadyPunishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BondNotFree"].ID.Bytes()[:4]) {
		return slasher.UnpackBondNotFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return slasher.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ComparisonNeeded"].ID.Bytes()[:4]) {
		return slasher.UnpackComparisonNeededError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["DeadlineNotOver"].ID.Bytes()[:4]) {
		return slasher.UnpackDeadlineNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["DeadlineTooShort"].ID.Bytes()[:4]) {
		return slasher.UnpackDeadlineTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ExitDelayTooShort"].ID.Bytes()[:4]) {
		return slasher.UnpackExitDelayTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["ForeignStaking"].ID.Bytes()[:4]) {
		return slasher.UnpackForeignStakingError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["IntegerTooWide"].ID.Bytes()[:4]) {
		return slasher.UnpackIntegerTooWideError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["LiabilityOver"].ID.Bytes()[:4]) {
		return slasher.UnpackLiabilityOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["LiabilityTooShort"].ID.Bytes()[:4]) {
		return slasher.UnpackLiabilityTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NoBond"].ID.Bytes()[:4]) {
		return slasher.UnpackNoBondError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NoExcuse"].ID.Bytes()[:4]) {
		return slasher.UnpackNoExcuseError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NoSignatures"].ID.Bytes()[:4]) {
		return slasher.UnpackNoSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotAMember"].ID.Bytes()[:4]) {
		return slasher.UnpackNotAMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotConfirmed"].ID.Bytes()[:4]) {
		return slasher.UnpackNotConfirmedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotInLog"].ID.Bytes()[:4]) {
		return slasher.UnpackNotInLogError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotTheConfirmation"].ID.Bytes()[:4]) {
		return slasher.UnpackNotTheConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NotTheRecord"].ID.Bytes()[:4]) {
		return slasher.UnpackNotTheRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return slasher.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["NothingSignedTwice"].ID.Bytes()[:4]) {
		return slasher.UnpackNothingSignedTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["OriginNotCanonical"].ID.Bytes()[:4]) {
		return slasher.UnpackOriginNotCanonicalError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["OtherChunk"].ID.Bytes()[:4]) {
		return slasher.UnpackOtherChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return slasher.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["PublishedLater"].ID.Bytes()[:4]) {
		return slasher.UnpackPublishedLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["RescueOpen"].ID.Bytes()[:4]) {
		return slasher.UnpackRescueOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["RescueTooShort"].ID.Bytes()[:4]) {
		return slasher.UnpackRescueTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["SameChunk"].ID.Bytes()[:4]) {
		return slasher.UnpackSameChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["SignaturesLength"].ID.Bytes()[:4]) {
		return slasher.UnpackSignaturesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return slasher.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["TooManyPayers"].ID.Bytes()[:4]) {
		return slasher.UnpackTooManyPayersError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return slasher.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongAmounts"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongAmountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongForced"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongForcedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongInbox"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongL1Slot"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongL1SlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongLastChunk"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongLastChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongParent"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongParentError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], slasher.abi.Errors["WrongSigningEpoch"].ID.Bytes()[:4]) {
		return slasher.UnpackWrongSigningEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SlasherAlreadyAccused represents a AlreadyAccused error raised by the Slasher contract.
type SlasherAlreadyAccused struct {
	Hash  [32]byte
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAccused(bytes32 hash, uint64 epoch)
func SlasherAlreadyAccusedErrorID() common.Hash {
	return common.HexToHash("0x6c7a53e4fada2840c7b8374b2327a6f165225997b14d2b9e6219df866985b8ff")
}

// UnpackAlreadyAccusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAccused(bytes32 hash, uint64 epoch)
func (slasher *Slasher) UnpackAlreadyAccusedError(raw []byte) (*SlasherAlreadyAccused, error) {
	out := new(SlasherAlreadyAccused)
	if err := slasher.abi.UnpackIntoInterface(out, "AlreadyAccused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherAlreadyPunished represents a AlreadyPunished error raised by the Slasher contract.
type SlasherAlreadyPunished struct {
	Epoch  uint64
	Height uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPunished(uint64 epoch, uint64 height)
func SlasherAlreadyPunishedErrorID() common.Hash {
	return common.HexToHash("0xa0483398f9cdb857a6a337b87197b3ffaa66dc8893da96b6ad387c492053fe22")
}

// UnpackAlreadyPunishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPunished(uint64 epoch, uint64 height)
func (slasher *Slasher) UnpackAlreadyPunishedError(raw []byte) (*SlasherAlreadyPunished, error) {
	out := new(SlasherAlreadyPunished)
	if err := slasher.abi.UnpackIntoInterface(out, "AlreadyPunished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBondNotFree represents a BondNotFree error raised by the Slasher contract.
type SlasherBondNotFree struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondNotFree(uint256 from)
func SlasherBondNotFreeErrorID() common.Hash {
	return common.HexToHash("0xdcbf78be72cbfa6cc32a912eb2cf9436b9909a121542011f0b2b81b65b069005")
}

// UnpackBondNotFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondNotFree(uint256 from)
func (slasher *Slasher) UnpackBondNotFreeError(raw []byte) (*SlasherBondNotFree, error) {
	out := new(SlasherBondNotFree)
	if err := slasher.abi.UnpackIntoInterface(out, "BondNotFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherBondTooSmall represents a BondTooSmall error raised by the Slasher contract.
type SlasherBondTooSmall struct {
	Needed *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func SlasherBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 needed, uint256 got)
func (slasher *Slasher) UnpackBondTooSmallError(raw []byte) (*SlasherBondTooSmall, error) {
	out := new(SlasherBondTooSmall)
	if err := slasher.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherComparisonNeeded represents a ComparisonNeeded error raised by the Slasher contract.
type SlasherComparisonNeeded struct {
	Number    uint64
	Confirmed uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ComparisonNeeded(uint64 number, uint64 confirmed)
func SlasherComparisonNeededErrorID() common.Hash {
	return common.HexToHash("0x0250ed672c472e1637ec9c587d2548018c2c0a62a89967242760d68eadffec88")
}

// UnpackComparisonNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ComparisonNeeded(uint64 number, uint64 confirmed)
func (slasher *Slasher) UnpackComparisonNeededError(raw []byte) (*SlasherComparisonNeeded, error) {
	out := new(SlasherComparisonNeeded)
	if err := slasher.abi.UnpackIntoInterface(out, "ComparisonNeeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherDeadlineNotOver represents a DeadlineNotOver error raised by the Slasher contract.
type SlasherDeadlineNotOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotOver(uint64 until, uint64 currentSlot)
func SlasherDeadlineNotOverErrorID() common.Hash {
	return common.HexToHash("0x24ce49f27fbf8fca6d2ed22e38b3aa917f65e80417dc656d61d16c9de23750e0")
}

// UnpackDeadlineNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotOver(uint64 until, uint64 currentSlot)
func (slasher *Slasher) UnpackDeadlineNotOverError(raw []byte) (*SlasherDeadlineNotOver, error) {
	out := new(SlasherDeadlineNotOver)
	if err := slasher.abi.UnpackIntoInterface(out, "DeadlineNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherDeadlineTooShort represents a DeadlineTooShort error raised by the Slasher contract.
type SlasherDeadlineTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func SlasherDeadlineTooShortErrorID() common.Hash {
	return common.HexToHash("0x727f799e0703fdb8e6673b582769a74c0de5f5aca8763bf4181a3ab7a26ef047")
}

// UnpackDeadlineTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooShort(uint64 slots, uint64 least)
func (slasher *Slasher) UnpackDeadlineTooShortError(raw []byte) (*SlasherDeadlineTooShort, error) {
	out := new(SlasherDeadlineTooShort)
	if err := slasher.abi.UnpackIntoInterface(out, "DeadlineTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherExitDelayTooShort represents a ExitDelayTooShort error raised by the Slasher contract.
type SlasherExitDelayTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func SlasherExitDelayTooShortErrorID() common.Hash {
	return common.HexToHash("0xc16c13117804805ea884afec332da5d55feba5ec2255936f07f0e322a205dc45")
}

// UnpackExitDelayTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitDelayTooShort(uint64 slots, uint64 least)
func (slasher *Slasher) UnpackExitDelayTooShortError(raw []byte) (*SlasherExitDelayTooShort, error) {
	out := new(SlasherExitDelayTooShort)
	if err := slasher.abi.UnpackIntoInterface(out, "ExitDelayTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherForeignStaking represents a ForeignStaking error raised by the Slasher contract.
type SlasherForeignStaking struct {
	Staking common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ForeignStaking(address staking)
func SlasherForeignStakingErrorID() common.Hash {
	return common.HexToHash("0xbce4fc35c8f734143a2c51e43c749498602c5f367c00444ea4aad3871c466bbe")
}

// UnpackForeignStakingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ForeignStaking(address staking)
func (slasher *Slasher) UnpackForeignStakingError(raw []byte) (*SlasherForeignStaking, error) {
	out := new(SlasherForeignStaking)
	if err := slasher.abi.UnpackIntoInterface(out, "ForeignStaking", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherIntegerTooWide represents a IntegerTooWide error raised by the Slasher contract.
type SlasherIntegerTooWide struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegerTooWide()
func SlasherIntegerTooWideErrorID() common.Hash {
	return common.HexToHash("0xf46c2e8cbd44238722cfcba4f195570fbc31b388765672bc7ee37a764ed93f9b")
}

// UnpackIntegerTooWideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegerTooWide()
func (slasher *Slasher) UnpackIntegerTooWideError(raw []byte) (*SlasherIntegerTooWide, error) {
	out := new(SlasherIntegerTooWide)
	if err := slasher.abi.UnpackIntoInterface(out, "IntegerTooWide", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherLiabilityOver represents a LiabilityOver error raised by the Slasher contract.
type SlasherLiabilityOver struct {
	Until       uint64
	CurrentSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func SlasherLiabilityOverErrorID() common.Hash {
	return common.HexToHash("0xc590b386084c1969d7e3df333d05517e26a0553d10d9836be62114901912780e")
}

// UnpackLiabilityOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityOver(uint64 until, uint64 currentSlot)
func (slasher *Slasher) UnpackLiabilityOverError(raw []byte) (*SlasherLiabilityOver, error) {
	out := new(SlasherLiabilityOver)
	if err := slasher.abi.UnpackIntoInterface(out, "LiabilityOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherLiabilityTooShort represents a LiabilityTooShort error raised by the Slasher contract.
type SlasherLiabilityTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func SlasherLiabilityTooShortErrorID() common.Hash {
	return common.HexToHash("0x2ce6afd3dd8da79970042d9103d09b603b1b97bc1e7d8afd7845ac804fe4feb7")
}

// UnpackLiabilityTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LiabilityTooShort(uint64 slots, uint64 least)
func (slasher *Slasher) UnpackLiabilityTooShortError(raw []byte) (*SlasherLiabilityTooShort, error) {
	out := new(SlasherLiabilityTooShort)
	if err := slasher.abi.UnpackIntoInterface(out, "LiabilityTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNoBond represents a NoBond error raised by the Slasher contract.
type SlasherNoBond struct {
	Hash  [32]byte
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoBond(bytes32 hash, uint64 epoch)
func SlasherNoBondErrorID() common.Hash {
	return common.HexToHash("0x2d772cfe2586a60551dcaae5f67240bc3f88a1c78e73e022313baa3c905381f7")
}

// UnpackNoBondError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoBond(bytes32 hash, uint64 epoch)
func (slasher *Slasher) UnpackNoBondError(raw []byte) (*SlasherNoBond, error) {
	out := new(SlasherNoBond)
	if err := slasher.abi.UnpackIntoInterface(out, "NoBond", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNoExcuse represents a NoExcuse error raised by the Slasher contract.
type SlasherNoExcuse struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoExcuse(uint64 number)
func SlasherNoExcuseErrorID() common.Hash {
	return common.HexToHash("0x5fd77dbbd3ea5f62fdb55d9176656e55d9b990eb2308529268fb8f888af3d430")
}

// UnpackNoExcuseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoExcuse(uint64 number)
func (slasher *Slasher) UnpackNoExcuseError(raw []byte) (*SlasherNoExcuse, error) {
	out := new(SlasherNoExcuse)
	if err := slasher.abi.UnpackIntoInterface(out, "NoExcuse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNoSignatures represents a NoSignatures error raised by the Slasher contract.
type SlasherNoSignatures struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSignatures()
func SlasherNoSignaturesErrorID() common.Hash {
	return common.HexToHash("0xd99a09089fc490ed7a8a20581689ceede210c86947c5d7ea10895aaa25b42d0e")
}

// UnpackNoSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSignatures()
func (slasher *Slasher) UnpackNoSignaturesError(raw []byte) (*SlasherNoSignatures, error) {
	out := new(SlasherNoSignatures)
	if err := slasher.abi.UnpackIntoInterface(out, "NoSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNotAMember represents a NotAMember error raised by the Slasher contract.
type SlasherNotAMember struct {
	Signer common.Address
	Epoch  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAMember(address signer, uint64 epoch)
func SlasherNotAMemberErrorID() common.Hash {
	return common.HexToHash("0xf3b3ce919380440d64171a7c0f2dd5395aa08bc738b60e826da6fec1012d2773")
}

// UnpackNotAMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAMember(address signer, uint64 epoch)
func (slasher *Slasher) UnpackNotAMemberError(raw []byte) (*SlasherNotAMember, error) {
	out := new(SlasherNotAMember)
	if err := slasher.abi.UnpackIntoInterface(out, "NotAMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNotConfirmed represents a NotConfirmed error raised by the Slasher contract.
type SlasherNotConfirmed struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConfirmed(uint64 number)
func SlasherNotConfirmedErrorID() common.Hash {
	return common.HexToHash("0x38bbffad4d60bec36f30376e019f0c774cb3e78286025db5a054e0dbe15aab70")
}

// UnpackNotConfirmedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConfirmed(uint64 number)
func (slasher *Slasher) UnpackNotConfirmedError(raw []byte) (*SlasherNotConfirmed, error) {
	out := new(SlasherNotConfirmed)
	if err := slasher.abi.UnpackIntoInterface(out, "NotConfirmed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNotInLog represents a NotInLog error raised by the Slasher contract.
type SlasherNotInLog struct {
	Chunk      uint64
	Checkpoint uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInLog(uint64 chunk, uint64 checkpoint)
func SlasherNotInLogErrorID() common.Hash {
	return common.HexToHash("0x8eb09a7cec1b8c7402d002a2606622cce4cd73e79920a60a494e586314a63bcb")
}

// UnpackNotInLogError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInLog(uint64 chunk, uint64 checkpoint)
func (slasher *Slasher) UnpackNotInLogError(raw []byte) (*SlasherNotInLog, error) {
	out := new(SlasherNotInLog)
	if err := slasher.abi.UnpackIntoInterface(out, "NotInLog", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNotTheConfirmation represents a NotTheConfirmation error raised by the Slasher contract.
type SlasherNotTheConfirmation struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheConfirmation(uint64 number)
func SlasherNotTheConfirmationErrorID() common.Hash {
	return common.HexToHash("0x7eb574848974828008dd499e10884007d93bf0798a28bd2e625d85ee7747f7d4")
}

// UnpackNotTheConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheConfirmation(uint64 number)
func (slasher *Slasher) UnpackNotTheConfirmationError(raw []byte) (*SlasherNotTheConfirmation, error) {
	out := new(SlasherNotTheConfirmation)
	if err := slasher.abi.UnpackIntoInterface(out, "NotTheConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNotTheRecord represents a NotTheRecord error raised by the Slasher contract.
type SlasherNotTheRecord struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func SlasherNotTheRecordErrorID() common.Hash {
	return common.HexToHash("0xedae289fefcee4a2f414984e143dd1f59df95a27f269d359246a7e45f8b81a1b")
}

// UnpackNotTheRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheRecord(uint64 number, bytes32 hash)
func (slasher *Slasher) UnpackNotTheRecordError(raw []byte) (*SlasherNotTheRecord, error) {
	out := new(SlasherNotTheRecord)
	if err := slasher.abi.UnpackIntoInterface(out, "NotTheRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNothingOwed represents a NothingOwed error raised by the Slasher contract.
type SlasherNothingOwed struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address account)
func SlasherNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address account)
func (slasher *Slasher) UnpackNothingOwedError(raw []byte) (*SlasherNothingOwed, error) {
	out := new(SlasherNothingOwed)
	if err := slasher.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherNothingSignedTwice represents a NothingSignedTwice error raised by the Slasher contract.
type SlasherNothingSignedTwice struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingSignedTwice()
func SlasherNothingSignedTwiceErrorID() common.Hash {
	return common.HexToHash("0x00bb3ba077c4bd8cdf354f6bd706b3f584fed488d7e07ed92bd76c9660b1dbb7")
}

// UnpackNothingSignedTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingSignedTwice()
func (slasher *Slasher) UnpackNothingSignedTwiceError(raw []byte) (*SlasherNothingSignedTwice, error) {
	out := new(SlasherNothingSignedTwice)
	if err := slasher.abi.UnpackIntoInterface(out, "NothingSignedTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherOriginNotCanonical represents a OriginNotCanonical error raised by the Slasher contract.
type SlasherOriginNotCanonical struct {
	Number uint64
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func SlasherOriginNotCanonicalErrorID() common.Hash {
	return common.HexToHash("0xf10dd09486f40a979ec6cf2965c1dc0dd85ff80e8487bbee2107d9d0404f7476")
}

// UnpackOriginNotCanonicalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OriginNotCanonical(uint64 number, bytes32 hash)
func (slasher *Slasher) UnpackOriginNotCanonicalError(raw []byte) (*SlasherOriginNotCanonical, error) {
	out := new(SlasherOriginNotCanonical)
	if err := slasher.abi.UnpackIntoInterface(out, "OriginNotCanonical", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherOtherChunk represents a OtherChunk error raised by the Slasher contract.
type SlasherOtherChunk struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherChunk(uint64 index)
func SlasherOtherChunkErrorID() common.Hash {
	return common.HexToHash("0x4e000780cc7b5822629a6f0191159f156f0d58ac0fff456303c7e7d86c1fc8cc")
}

// UnpackOtherChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherChunk(uint64 index)
func (slasher *Slasher) UnpackOtherChunkError(raw []byte) (*SlasherOtherChunk, error) {
	out := new(SlasherOtherChunk)
	if err := slasher.abi.UnpackIntoInterface(out, "OtherChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherPaymentRefused represents a PaymentRefused error raised by the Slasher contract.
type SlasherPaymentRefused struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address account)
func SlasherPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xb6c30e5f0c557b120c5a0883d0096cc6767420d80c5f6be6285d840bc71edf68")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address account)
func (slasher *Slasher) UnpackPaymentRefusedError(raw []byte) (*SlasherPaymentRefused, error) {
	out := new(SlasherPaymentRefused)
	if err := slasher.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherPublishedLater represents a PublishedLater error raised by the Slasher contract.
type SlasherPublishedLater struct {
	Published uint64
	Accused   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublishedLater(uint64 published, uint64 accused)
func SlasherPublishedLaterErrorID() common.Hash {
	return common.HexToHash("0xeb1f305a84ef58770b150d99e4c46c4655d0f1a43c22ffbea03e1fba90b519df")
}

// UnpackPublishedLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublishedLater(uint64 published, uint64 accused)
func (slasher *Slasher) UnpackPublishedLaterError(raw []byte) (*SlasherPublishedLater, error) {
	out := new(SlasherPublishedLater)
	if err := slasher.abi.UnpackIntoInterface(out, "PublishedLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherRescueOpen represents a RescueOpen error raised by the Slasher contract.
type SlasherRescueOpen struct {
	RescueTime  *big.Int
	RescueBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RescueOpen(uint256 rescueTime, uint256 rescueBlock)
func SlasherRescueOpenErrorID() common.Hash {
	return common.HexToHash("0xb9e43770dd11399cddb96a253fe9e90ceaf12e1750d2766de499a5b4778776e5")
}

// UnpackRescueOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RescueOpen(uint256 rescueTime, uint256 rescueBlock)
func (slasher *Slasher) UnpackRescueOpenError(raw []byte) (*SlasherRescueOpen, error) {
	out := new(SlasherRescueOpen)
	if err := slasher.abi.UnpackIntoInterface(out, "RescueOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherRescueTooShort represents a RescueTooShort error raised by the Slasher contract.
type SlasherRescueTooShort struct {
	Slots uint64
	Least uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func SlasherRescueTooShortErrorID() common.Hash {
	return common.HexToHash("0x478181f475898d00ce9a6fa322896cab9fbbfd2e089b2763c864487b897003ff")
}

// UnpackRescueTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RescueTooShort(uint64 slots, uint64 least)
func (slasher *Slasher) UnpackRescueTooShortError(raw []byte) (*SlasherRescueTooShort, error) {
	out := new(SlasherRescueTooShort)
	if err := slasher.abi.UnpackIntoInterface(out, "RescueTooShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherSameChunk represents a SameChunk error raised by the Slasher contract.
type SlasherSameChunk struct {
	Index uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameChunk(uint64 index)
func SlasherSameChunkErrorID() common.Hash {
	return common.HexToHash("0x0f441e885c2316d23f5196a14308dc1d2d1c0b8bda9bc6f62f15788e4be125b3")
}

// UnpackSameChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameChunk(uint64 index)
func (slasher *Slasher) UnpackSameChunkError(raw []byte) (*SlasherSameChunk, error) {
	out := new(SlasherSameChunk)
	if err := slasher.abi.UnpackIntoInterface(out, "SameChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherSignaturesLength represents a SignaturesLength error raised by the Slasher contract.
type SlasherSignaturesLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func SlasherSignaturesLengthErrorID() common.Hash {
	return common.HexToHash("0xca961efdbc4aca0698fc9aa8be561ddb4267f056a3a536f45adad8431a83d2dc")
}

// UnpackSignaturesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLength(uint256 length, uint256 expected)
func (slasher *Slasher) UnpackSignaturesLengthError(raw []byte) (*SlasherSignaturesLength, error) {
	out := new(SlasherSignaturesLength)
	if err := slasher.abi.UnpackIntoInterface(out, "SignaturesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherTooLong represents a TooLong error raised by the Slasher contract.
type SlasherTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length)
func SlasherTooLongErrorID() common.Hash {
	return common.HexToHash("0xca62396b20474dc9ff0587e623d69b28f439b5e8c62f5c1667a25642ef90070b")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length)
func (slasher *Slasher) UnpackTooLongError(raw []byte) (*SlasherTooLong, error) {
	out := new(SlasherTooLong)
	if err := slasher.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherTooManyPayers represents a TooManyPayers error raised by the Slasher contract.
type SlasherTooManyPayers struct {
	Committee *big.Int
	Most      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyPayers(uint256 committee, uint256 most)
func SlasherTooManyPayersErrorID() common.Hash {
	return common.HexToHash("0xeeff9e0184ec7e5c0d608b960a529258ba853f0ba07357ed89c6d878a862152f")
}

// UnpackTooManyPayersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyPayers(uint256 committee, uint256 most)
func (slasher *Slasher) UnpackTooManyPayersError(raw []byte) (*SlasherTooManyPayers, error) {
	out := new(SlasherTooManyPayers)
	if err := slasher.abi.UnpackIntoInterface(out, "TooManyPayers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherUnknownKind represents a UnknownKind error raised by the Slasher contract.
type SlasherUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func SlasherUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (slasher *Slasher) UnpackUnknownKindError(raw []byte) (*SlasherUnknownKind, error) {
	out := new(SlasherUnknownKind)
	if err := slasher.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongAmounts represents a WrongAmounts error raised by the Slasher contract.
type SlasherWrongAmounts struct {
	Amount *big.Int
	Reward *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmounts(uint256 amount, uint256 reward, uint256 most)
func SlasherWrongAmountsErrorID() common.Hash {
	return common.HexToHash("0x930cf80274323b52d2fd249a660fefe7b34aa740d8825860030e8a58c9b9c1da")
}

// UnpackWrongAmountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmounts(uint256 amount, uint256 reward, uint256 most)
func (slasher *Slasher) UnpackWrongAmountsError(raw []byte) (*SlasherWrongAmounts, error) {
	out := new(SlasherWrongAmounts)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongAmounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongEpoch represents a WrongEpoch error raised by the Slasher contract.
type SlasherWrongEpoch struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func SlasherWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 expected, uint64 got)
func (slasher *Slasher) UnpackWrongEpochError(raw []byte) (*SlasherWrongEpoch, error) {
	out := new(SlasherWrongEpoch)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongForced represents a WrongForced error raised by the Slasher contract.
type SlasherWrongForced struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func SlasherWrongForcedErrorID() common.Hash {
	return common.HexToHash("0x872ee8599a04b2dd4da2c9ba4740313309c7e5bd168cd2b9623982c4d1f2fbb8")
}

// UnpackWrongForcedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongForced(uint64 total, bytes32 hash)
func (slasher *Slasher) UnpackWrongForcedError(raw []byte) (*SlasherWrongForced, error) {
	out := new(SlasherWrongForced)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongForced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongInbox represents a WrongInbox error raised by the Slasher contract.
type SlasherWrongInbox struct {
	Total uint64
	Hash  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func SlasherWrongInboxErrorID() common.Hash {
	return common.HexToHash("0x0a4d2c519c92674d977b0e97f1e09c07067e907bfaf6bd6982a1e3efeaac0449")
}

// UnpackWrongInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongInbox(uint64 total, bytes32 hash)
func (slasher *Slasher) UnpackWrongInboxError(raw []byte) (*SlasherWrongInbox, error) {
	out := new(SlasherWrongInbox)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongL1Slot represents a WrongL1Slot error raised by the Slasher contract.
type SlasherWrongL1Slot struct {
	L1SlotDuration uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongL1Slot(uint64 l1SlotDuration)
func SlasherWrongL1SlotErrorID() common.Hash {
	return common.HexToHash("0x26e7c11f5b411df78b1b994249fb07d291888a67464c1ac85bcac2781a37e94f")
}

// UnpackWrongL1SlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongL1Slot(uint64 l1SlotDuration)
func (slasher *Slasher) UnpackWrongL1SlotError(raw []byte) (*SlasherWrongL1Slot, error) {
	out := new(SlasherWrongL1Slot)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongL1Slot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongLastChunk represents a WrongLastChunk error raised by the Slasher contract.
type SlasherWrongLastChunk struct {
	FirstChunk uint64
	LastChunk  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func SlasherWrongLastChunkErrorID() common.Hash {
	return common.HexToHash("0xb3586af9e9f042f626395dbc7cf85f91d9028f1f1e738be9ac977f0028810570")
}

// UnpackWrongLastChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongLastChunk(uint64 firstChunk, uint64 lastChunk)
func (slasher *Slasher) UnpackWrongLastChunkError(raw []byte) (*SlasherWrongLastChunk, error) {
	out := new(SlasherWrongLastChunk)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongLastChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongNumber represents a WrongNumber error raised by the Slasher contract.
type SlasherWrongNumber struct {
	Expected uint64
	Got      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func SlasherWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 expected, uint64 got)
func (slasher *Slasher) UnpackWrongNumberError(raw []byte) (*SlasherWrongNumber, error) {
	out := new(SlasherWrongNumber)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongParent represents a WrongParent error raised by the Slasher contract.
type SlasherWrongParent struct {
	Number     uint64
	ParentHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func SlasherWrongParentErrorID() common.Hash {
	return common.HexToHash("0xb6e816ecf01e6c940f3b3ef65681ac09cb730a6fffd185229553471c193c0115")
}

// UnpackWrongParentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParent(uint64 number, bytes32 parentHash)
func (slasher *Slasher) UnpackWrongParentError(raw []byte) (*SlasherWrongParent, error) {
	out := new(SlasherWrongParent)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongParent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongPhase represents a WrongPhase error raised by the Slasher contract.
type SlasherWrongPhase struct {
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 phase)
func SlasherWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 phase)
func (slasher *Slasher) UnpackWrongPhaseError(raw []byte) (*SlasherWrongPhase, error) {
	out := new(SlasherWrongPhase)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongSignature represents a WrongSignature error raised by the Slasher contract.
type SlasherWrongSignature struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(uint256 position)
func SlasherWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x3f109cf17e32ef676ade6ad06ff82c6c35dae7d4da3bea463241ec17a07584f9")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(uint256 position)
func (slasher *Slasher) UnpackWrongSignatureError(raw []byte) (*SlasherWrongSignature, error) {
	out := new(SlasherWrongSignature)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlasherWrongSigningEpoch represents a WrongSigningEpoch error raised by the Slasher contract.
type SlasherWrongSigningEpoch struct {
	Header  uint64
	Present uint64
	Got     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func SlasherWrongSigningEpochErrorID() common.Hash {
	return common.HexToHash("0x9584a3312e620399bb6a1e63686041c286b843577d880ac408b70564d70bd80f")
}

// UnpackWrongSigningEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigningEpoch(uint64 header, uint64 present, uint64 got)
func (slasher *Slasher) UnpackWrongSigningEpochError(raw []byte) (*SlasherWrongSigningEpoch, error) {
	out := new(SlasherWrongSigningEpoch)
	if err := slasher.abi.UnpackIntoInterface(out, "WrongSigningEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingMetaData contains all meta data concerning the Staking contract.
var StakingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractAZT\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rollup\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"slasher\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"governance\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"governanceLimit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ejection\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"entryPeriod\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"entryRate\",\"type\":\"uint64\"}],\"internalType\":\"structStakingConfig\",\"name\":\"config\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structPublicKey[]\",\"name\":\"keys\",\"type\":\"tuple[]\"},{\"internalType\":\"address[]\",\"name\":\"withdrawers\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"depart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structPublicKey\",\"name\":\"key\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"withdrawer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"depositor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"withdrawer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"}],\"name\":\"depositDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ejection\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"enter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"entriesLeft\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"entryPeriod\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"entryRate\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"exit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"finalizable\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"now_\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"releaseSlot\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"finalize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesisAttesters\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governanceLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minimum\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"publicKeyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"internalType\":\"structPublicKey\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"publisherOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"head\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"tail\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"place\",\"type\":\"uint64\"}],\"name\":\"queued\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollup\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"set\",\"outputs\":[{\"internalType\":\"contractIValidatorSet\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"}],\"name\":\"setPublisher\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"slasher\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"enumIStaking.Status\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"withdrawer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"since\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"freeFrom\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractAZT\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"withdrawerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structPublicKey\",\"name\":\"key\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"withdrawer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"Entered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"withdrawer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"Leaving\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"freeFrom\",\"type\":\"uint64\"}],\"name\":\"Left\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"}],\"name\":\"PublisherChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"AlreadyStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"BadSignatureLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NobodyCanEnter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"NotAPoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotGovernance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"}],\"name\":\"NotTheHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotWithdrawer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"OverGovernanceLimit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"SetAtMinimum\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"}],\"name\":\"StakeTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"releaseSlot\",\"type\":\"uint64\"}],\"name\":\"StillBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"internalType\":\"enumIStaking.Status\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ejection\",\"type\":\"uint256\"}],\"name\":\"WrongThresholds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroEntryRate\",\"type\":\"error\"}]",
	ID:  "2aa2a4147885a22cd67b15b4a68b4c0530",
	Bin: "0x6101c0806040523461049d57613be7803803809161001d8285610783565b8339810190808203610160811261049d576101201361049d576040519061012082016001600160401b0381118382101761076f5760405280516001600160a01b038116810361049d578252610074602082016107a6565b9160208101928352610088604083016107a6565b926040820193845261009c606084016107a6565b936060830194855260808401516080840190815260a08501519560a0850196875260c08601519260c086019384526100d660e088016107ba565b9460e087019586526100eb61010089016107ba565b61010088019081526101208901519097906001600160401b03811161049d578901988b601f8b01121561049d5789518c610124826107ce565b9b6040519c610133908e610783565b828d5260208d019260061b810160200191821161049d57602001918e5b82841061072a5750505050610140810151906001600160401b03821161049d57019a80601f8d01121561049d578b51610188816107ce565b9c6040519d610197908f610783565b8d8281526020019160051b810160200192831161049d57602001905b82821061071257505081516001600160a01b03161590508015610700575b6106855787516001600160401b031680159081156106f2575b506106e3578951801580156106d3575b80156106c9575b6106b15750516001600160a01b039081166080529051811660a0529051811660c05290511660e05251610100528451610120525161014052516001600160401b03908116610160529051166101805280518351909390840361068557610266846107ce565b916102746040519384610783565b848352610280856107ce565b602084019290601f19013684374260a81b64ffffffffff60a81b16915f5b8781106104ea5750505050604051908160208101918294519290925f5b8181106104c85750506102d7925003601f198101835282610783565b5190206101a05251908181029181830414901517156104b4575f8190556080516040516370a0823160e01b81523060048201529190602090839060249082906001600160a01b03165afa9182156104a9575f92610471575b5080820361045c57604051613381908161086682396080518181816101ad015281816113cf01528181612259015281816123ba01526130ad015260a0518181816102d3015281816106ac01528181610cf90152818161186f01528181611b6b01528181611de101528181612503015281816125c8015281816126f6015281816128ff01528181612c270152612edb015260c0518181816104540152612491015260e051818181610bde01528181611a4301528181611cbb01526120a4015261010051818181610a9401526120ce015261012051818181610c380152611159015261014051818181611c4a01526123110152610160518181816104b70152610864015261018051818181610336015281816107430152818161262d015261266101526101a05181610b700152f35b63f74c0f3360e01b5f5260045260245260445ffd5b9091506020813d6020116104a1575b8161048d60209383610783565b8101031261049d5751905f61032f565b5f80fd5b3d9150610480565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b84516001600160a01b03168352602094850194869450909201916001016102bb565b6104f481836107e5565b516104fe8161080d565b15610694576020815191015190604051916020830191825260408301526040825261052a606083610783565b905190206001600160a01b03168061054283896107e5565b526001600160a01b0361055583866107e5565b51161561068557805f52600160205260405f20805460ff8160a01c1660058110156106715761065e576001939291906001600160a01b0361059685896107e5565b511690858060a01b031990898760a11b9165ffffffffffff60a01b1916171716178155838060801b038a51168482019081548660801b8760c01b038660801b1690878060c01b0319161717905560026105ef84876107e5565b51519101557f202fb1a7244dc5fcd82cdd38b0c6196b6e673845a868ac54a8de9f355ca195eb60a061062184876107e5565b518580831b03610631868a6107e5565b51168c5190602060405193805185520151602084015260408301525f60608301526080820152a20161029e565b82630311723b60e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b63d92e233d60e01b5f5260045ffd5b602081519101519063127a632360e01b5f5260045260245260445ffd5b865190635d7059a160e01b5f5260045260245260445ffd5b5080875111610201565b506001600160801b0381116101fa565b6337949ad360e11b5f5260045ffd5b63ffffffff9150115f6101ea565b5081516001600160a01b0316156101d1565b6020809161071f846107a6565b8152019101906101b3565b83604091031261049d576040805191908201906001600160401b0382118383101761076f5760409260209284528551815282860151838201528152019201918e610150565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761076f57604052565b51906001600160a01b038216820361049d57565b51906001600160401b038216820361049d57565b6001600160401b03811161076f5760051b60200190565b80518210156107f95760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6401000003d019815110801590610851575b61084c57602081015190516401000003d019906007908290818180090908906401000003d0199080091490565b505f90565b506401000003d0196020820151101561081f56fe60806040526004361015610011575f80fd5b5f5f3560e01c8062438fb814611d565780630a3b0a4f14611c6d5780631e9950da14611c1557806323e2ff4514611aa057806329092d0e146119f557806333e2eb8d1461171b57806336f06ccb146110015780634262336014610ef75780634be9fd9f14610ea55780634ef39b7514610c5b57806352d6804d14610c025780635aa6e67514610b935780635b4c20cb14610b3a5780635e8af8d214610ab7578063767e1bb314610a5e5780637c704f3714610a255780638990f103146109b05780638b0e9f3f146109755780639aa25b1d14610919578063a08d062d146108be578063a59f3e0c146104db578063ad2ced4714610478578063b134427114610409578063b42652e91461035a578063b875b2d0146102f7578063b8e010de14610288578063cb23bcb514610288578063e10d29ee14610239578063f2da1a80146101d45763fc0c546a14610163575f80fd5b346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15773ffffffffffffffffffffffffffffffffffffffff604060209282610227611f08565b16815260018452205416604051908152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157604060045467ffffffffffffffff8251918181168352831c166020820152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157610392611f08565b73ffffffffffffffffffffffffffffffffffffffff81168252600160205273ffffffffffffffffffffffffffffffffffffffff60408320541633036103dd576103da90612d43565b80f35b6024827f0d35957600000000000000000000000000000000000000000000000000000000815233600452fd5b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d1576004356004549067ffffffffffffffff8083169260401c168167ffffffffffffffff6105378584612563565b1611156108b6575067ffffffffffffffff610553911682612867565b915b61055d612585565b90825b67ffffffffffffffff811667ffffffffffffffff86168110156108a4578252600260205273ffffffffffffffffffffffffffffffffffffffff60408320541692831561089157801580801561083e575b610624576105f75767ffffffffffffffff916105f07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001930195612b04565b0116610560565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50925067ffffffffffffffff9194505b169182146108165760045491807fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000841617600455604051917f6a26585d00000000000000000000000000000000000000000000000000000000835260208360048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa92831561080b57859361077c575b5077ffffffffffffffff000000000000000000000000000000007bffffffff0000000000000000000000000000000000000000000000006107687fffffffff000000000000000000000000ffffffffffffffff00000000000000009367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001661204d565b60c01b169360801b16931617171760045580f35b7fffffffff000000000000000000000000ffffffffffffffff00000000000000009193507bffffffff0000000000000000000000000000000000000000000000006107686107fa77ffffffffffffffff000000000000000000000000000000009360203d602011610804575b6107f28183611fc8565b81019061252b565b95935050506106dc565b503d6107e8565b6040513d87823e3d90fd5b6004837f248ad97e000000000000000000000000000000000000000000000000000000008152fd5b50848452600160205267ffffffffffffffff61088964ffffffffff604087205460a81c167f000000000000000000000000000000000000000000000000000000000000000090612867565b1642106105b0565b9250600167ffffffffffffffff916105f0565b5067ffffffffffffffff919450610634565b905091610555565b50346101d15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15760206109116108fb611f08565b610903611f2b565b61090b611f4e565b916127ef565b604051908152f35b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157604067ffffffffffffffff61096461095f611f08565b6126a3565b835191151582529091166020820152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15760209054604051908152f35b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15760043567ffffffffffffffff8116809103610a215760408273ffffffffffffffffffffffffffffffffffffffff926020945260028452205416604051908152f35b5080fd5b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d1576020610911612585565b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157610b28604091600283610af8611f08565b92610b0161254b565b5073ffffffffffffffffffffffffffffffffffffffff8416815260016020522001546130f7565b60208251918051835201516020820152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157610c93611f08565b73ffffffffffffffffffffffffffffffffffffffff8116808352600160205260ff604084205460a01c166005811015610e785760048103610e43575082526001602052600160408320015460c01c9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016916040517fe2672708000000000000000000000000000000000000000000000000000000008152816004820152602081602481875afa90811561080b578591610e14575b5015610d6d57836103da83612f3b565b602091506024604051809481937fae4bd53500000000000000000000000000000000000000000000000000000000835260048301525afa908115610e0957829167ffffffffffffffff9160249491610dea575b507fcd39131600000000000000000000000000000000000000000000000000000000835216600452fd5b610e03915060203d602011610804576107f28183611fc8565b5f610dc0565b6040513d84823e3d90fd5b610e36915060203d602011610e3c575b610e2e8183611fc8565b810190612009565b5f610d5d565b503d610e24565b610e7684916044937faf59f8c1000000000000000000000000000000000000000000000000000000008452600452611f71565bfd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346101d15760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d1576020610911610ee2611f08565b610eea611f4e565b6064359160243590612087565b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15773ffffffffffffffffffffffffffffffffffffffff610f44611f08565b16815260016020526040812090815491600160ff8460a01c1691015490604051926005821015610fd4575060c09364ffffffffff9184526fffffffffffffffffffffffffffffffff8316602085015273ffffffffffffffffffffffffffffffffffffffff8116604085015260a81c16606083015267ffffffffffffffff8160801c166080830152821c60a0820152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b50346101d1577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360160c08112610a21576040136101d157611041611f4e565b60643573ffffffffffffffffffffffffffffffffffffffff811691828203611608576084359260a4359267ffffffffffffffff841161171757366023850112156117175783600401359267ffffffffffffffff841161171357366024858701011161171357604051946110b386611f7f565b6004359485875260243596602081018881526110ce826132a2565b156116df57506110e06110e89161333e565b9484336127ef565b91604182036116b357816040101561168657606481013560f81c9282604011611682576044820135600185111580611658575b80611639575b15948515611589575b50505050506115475773ffffffffffffffffffffffffffffffffffffffff16908115801561153f575b611517577f000000000000000000000000000000000000000000000000000000000000000080871080156114fe575b6114ce575073ffffffffffffffffffffffffffffffffffffffff1693848752600160205260408720805460ff8160a01c1660058110156114a157611475577fffffffffffffffffffffffff00000000000000000000000000000000000000007fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff919091164260a81b79ffffffffff0000000000000000000000000000000000000000001617740100000000000000000000000000000000000000001781168417825560048054604090811b77ffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff8b161760018501556002909301879055878a526003602052828a20805490921686179091555467ffffffffffffffff9181901c8216918214611448577fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000006001840160401b169116176004558752600260205260408720857fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055865486810180911161141b579160a093917f202fb1a7244dc5fcd82cdd38b0c6196b6e673845a868ac54a8de9f355ca195eb95938955604051938452602084015260408301526060820152846080820152a2604051907f23b872dd00000000000000000000000000000000000000000000000000000000825233600483015230602483015260448201526020816064818573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610e09576113ff575080f35b6114179060203d602011610e3c57610e2e8183611fc8565b5080f35b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b602489887f0c45c8ec000000000000000000000000000000000000000000000000000000008252600452fd5b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b87876044927ff74c0f33000000000000000000000000000000000000000000000000000000008352600452602452fd5b506fffffffffffffffffffffffffffffffff8711611182565b6004877fd92e233d000000000000000000000000000000000000000000000000000000008152fd5b508215611153565b60248773ffffffffffffffffffffffffffffffffffffffff847f0566df5500000000000000000000000000000000000000000000000000000000835216600452fd5b601b919293949550019360ff851161160c57908b9392916020116116085760209460ff602460809501359160405194855216868401526040830152606082015282805260015afa156115fd57865173ffffffffffffffffffffffffffffffffffffffff808416911614155f8080808061112a565b6040513d88823e3d90fd5b8380fd5b60248c7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b5073ffffffffffffffffffffffffffffffffffffffff87161515611121565b507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a081111561111b565b8a80fd5b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b60248a837f7d1250fe000000000000000000000000000000000000000000000000000000008252600452fd5b8a90604492519051907f127a6323000000000000000000000000000000000000000000000000000000008352600452602452fd5b8680fd5b8580fd5b50346119315760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261193157611753611f08565b73ffffffffffffffffffffffffffffffffffffffff611770611f2b565b911690815f52600160205260405f2080549173ffffffffffffffffffffffffffffffffffffffff8316331415806119eb575b6119bf5773ffffffffffffffffffffffffffffffffffffffff169182156119975760a01c60ff16600581101561196a576001810361183e57505060207f5049ad685dd352f26a7b9e0413f1a72662662c8fe4082332182ca0f81a1e7c4f918385526003825260408520817fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555b604051908152a280f35b61184781612d23565b15611935575067ffffffffffffffff600173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692015460801c16813b15611931575f916044839260405194859384927fca668ae500000000000000000000000000000000000000000000000000000000845260048401528760248401525af1801561192657611910575b5060207f5049ad685dd352f26a7b9e0413f1a72662662c8fe4082332182ca0f81a1e7c4f91611834565b61191d9193505f90611fc8565b5f9160206118e6565b6040513d5f823e3d90fd5b5f80fd5b61196590847faf59f8c1000000000000000000000000000000000000000000000000000000005f52600452611f71565b60445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7fd92e233d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f0d359576000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50833314156117a2565b346119315760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261193157611a2c611f08565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611a7457611a7290612d43565b005b7f988d1f03000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346119315760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126119315773ffffffffffffffffffffffffffffffffffffffff611aec611f08565b16805f52600160205260405f2090611b0a60ff835460a01c16612d23565b15611bea5750600167ffffffffffffffff91015460801c16604051907f45335fad000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611926576020915f91611bbd575b505b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b611bdd9150823d8411611be3575b611bd58183611fc8565b810190612021565b82611b9d565b503d611bcb565b90505f526003602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416611b9f565b34611931575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126119315760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346119315760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261193157611ca4611f08565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611a745773ffffffffffffffffffffffffffffffffffffffff8116805f52600160205260ff60405f205460a01c1690600582101561196a5760018203611d2657611a7283612b04565b61196592507faf59f8c1000000000000000000000000000000000000000000000000000000005f52600452611f71565b346119315760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261193157611d8d611f08565b73ffffffffffffffffffffffffffffffffffffffff8116805f52600160205260ff60405f205460a01c1690600582101561196a5760038203611d26578273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517f0d1fa7cf000000000000000000000000000000000000000000000000000000008152602081600481865afa908115611926575f91611ee9575b5015611e4e57611a7290612889565b6040517fa5221097000000000000000000000000000000000000000000000000000000008152602081600481865afa908115611926575f91611eb7575b507f20621888000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011611ee1575b81611ed260209383611fc8565b81010312611931575181611e8b565b3d9150611ec5565b611f02915060203d602011610e3c57610e2e8183611fc8565b83611e3f565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361193157565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361193157565b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361193157565b600581101561196a57602452565b6040810190811067ffffffffffffffff821117611f9b57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611f9b57604052565b90816020910312611931575180151581036119315790565b90816020910312611931575173ffffffffffffffffffffffffffffffffffffffff811681036119315790565b9190820391821161205a57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b919093925f9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633145f1461247a577f00000000000000000000000000000000000000000000000000000000000000008087111580612472575b1561243f57505b73ffffffffffffffffffffffffffffffffffffffff841692835f52600160205260405f209160ff835460a01c16600581101561196a578015908115612434575b506124295760018301946fffffffffffffffffffffffffffffffff865416988981105f1461242257985b8915612415576fffffffffffffffffffffffffffffffff8a1690036fffffffffffffffffffffffffffffffff811161205a576fffffffffffffffffffffffffffffffff167fffffffffffffffffffffffffffffffff000000000000000000000000000000008754161786556121de895f5461204d565b5f5588821161240d575b9181927f34040fa1c0549c8572589c39cb87ff7638286467446a4790971d58d931c654bb60606040518c815273ffffffffffffffffffffffffffffffffffffffff85166020820152856040820152a28161234d575b505061228073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016918861204d565b813b15611931575f916024839260405194859384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af1801561192657612337575b505460a01c60ff16906005821015610fd4575060021490816122fa575b506122ef5750565b6122f890612e13565b565b6fffffffffffffffffffffffffffffffff915054167f0000000000000000000000000000000000000000000000000000000000000000115f6122e7565b6123449192505f90611fc8565b5f9060ff6122ca565b6040517fa9059cbb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024810191909152602081806044810103815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015611926576123ee575b819061223d565b6124069060203d602011610e3c57610e2e8183611fc8565b505f6123e7565b8891506121e8565b505f985050505050505050565b5088612168565b505f96505050505050565b60019150145f61213e565b86907ff0012266000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5081156120f7565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415806124eb575b156120fe577f4bc0cd76000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314156124ba565b90816020910312611931575167ffffffffffffffff811681036119315790565b6040519061255882611f7f565b5f6020838281520152565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161205a57565b6040517f6a26585d00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611926575f91612684575b506004549067ffffffffffffffff808360801c169116145f146126555761265163ffffffff67ffffffffffffffff9260c01c167f0000000000000000000000000000000000000000000000000000000000000000612563565b1690565b5067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690565b61269d915060203d602011610804576107f28183611fc8565b5f6125f8565b73ffffffffffffffffffffffffffffffffffffffff165f52600160205260405f209060ff825460a01c16600581101561196a576004036127e857600173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692015460c01c604051907fe2672708000000000000000000000000000000000000000000000000000000008252806004830152602082602481875afa918215611926575f926127c6575b506020906024604051809681937fae4bd53500000000000000000000000000000000000000000000000000000000835260048301525afa928315611926575f936127a957509190565b6127c391935060203d602011610804576107f28183611fc8565b90565b60209192506127e190823d8411610e3c57610e2e8183611fc8565b9190612760565b5f91508190565b9173ffffffffffffffffffffffffffffffffffffffff9081604051938160208601967f79c479a5055dfb63b729a664977dc25e0a14ea2c1686e0e59de70a58d5ad983b88524660408801523060608801521660808601521660a08401521660c082015260c0815261286160e082611fc8565b51902090565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161205a57565b73ffffffffffffffffffffffffffffffffffffffff16805f52600160205260405f20740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617815573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907f6a26585d000000000000000000000000000000000000000000000000000000008252602082600481865afa918215611926575f92612ae0575b5060010190602067ffffffffffffffff6024845477ffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffffffff0000000000000000000000000000000000000000000000008660c01b169116178086555f60405197889485937ff94e186700000000000000000000000000000000000000000000000000000000855260801c1660048401525af19182156119265773ffffffffffffffffffffffffffffffffffffffff6020937f2e6b1a8283e253304359717230487acbcb13ddf2776a46fb86ea7bfb7606346c955f91612ac3575b501680612a53575b505067ffffffffffffffff60405191168152a2565b67ffffffffffffffff612abc925460801c16905f5260018452600160405f2001907fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b5f80612a3e565b612ada9150853d8711611be357611bd58183611fc8565b5f612a36565b6001919250612afd9060203d602011610804576107f28183611fc8565b919061295e565b73ffffffffffffffffffffffffffffffffffffffff9081165f8181526001602081815260408084209283015460801c67ffffffffffffffff1684526002825280842080547fffffffffffffffffffffffff0000000000000000000000000000000000000000908116909155858552600390925290922080549283169055919216740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff83541617825573ffffffffffffffffffffffffffffffffffffffff604051917fb1819c2b0000000000000000000000000000000000000000000000000000000083528460048401521660248201526020816044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115611926575f91612cd1575b50600190910180547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16608083901b77ffffffffffffffff00000000000000000000000000000000161790557fdb4b459b9af0810582f21ec0ec043ee9c3f91ea26a3d3a675dea0e9e5e099f0590602090604051908152a2565b90506020813d602011612d1b575b81612cec60209383611fc8565b8101031261193157517fdb4b459b9af0810582f21ec0ec043ee9c3f91ea26a3d3a675dea0e9e5e099f05612c57565b3d9150612cdf565b600581101561196a5760028114908115612d3b575090565b600391501490565b73ffffffffffffffffffffffffffffffffffffffff8116805f52600160205260ff60405f205460a01c1690600582101561196a5760018203612e0457505073ffffffffffffffffffffffffffffffffffffffff81165f8181526001602081815260408084209092015460801c67ffffffffffffffff1683526002815281832080547fffffffffffffffffffffffff0000000000000000000000000000000000000000908116909155938352600390529020805490911690556122f890612f3b565b60028203611d265750506122f8905b73ffffffffffffffffffffffffffffffffffffffff8116805f52600160205260405f20740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff825416179055604051907fdf8440a63de6986871e9248709644cf37a19685b4301326f81e36de4b1da60985f80a27f0d1fa7cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611926575f91612f1c575b50612f135750565b6122f890612889565b612f35915060203d602011610e3c57610e2e8183611fc8565b5f612f0b565b602073ffffffffffffffffffffffffffffffffffffffff6130939216805f526001825260405f209073ffffffffffffffffffffffffffffffffffffffff600183019283549377ffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff8616951690557fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8154168155612fe1845f5461204d565b5f555416907fcfe4c15b673982888f9e722f36b7cb1e43b2ce80353df741f7644e1fbdebf505604051806130398686836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a260405193849283927fa9059cbb000000000000000000000000000000000000000000000000000000008452600484016020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015611926576130dc5750565b6130f49060203d602011610e3c57610e2e8183611fc8565b50565b91909161310261254b565b5060205f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f600781858181800909086040518381019184835284604083015284606083015260808201527f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffbfffff0c60a08201527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f60c082015260c081526131a760e082611fc8565b519060055afa156119315773ffffffffffffffffffffffffffffffffffffffff5f51604051906131d682611f7f565b83825260208201528094826131ea8361333e565b91169216821461329c57506020840180517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f03907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f821161205a575273ffffffffffffffffffffffffffffffffffffffff6132648561333e565b160361326d5750565b7f127a6323000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b93505050565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f815110801590613310575b61330b577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f80600781602085015194518181800909089180091490565b505f90565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f602082015110156132ce565b73ffffffffffffffffffffffffffffffffffffffff9060208151910151604051906020820192835260408201526040815261337a606082611fc8565b519020169056",
}

// Staking is an auto generated Go binding around an Ethereum contract.
type Staking struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Staking) GetABI() abi.ABI {
	return c.abi
}

// NewStaking creates a new instance of Staking.
func NewStaking() *Staking {
	parsed, err := StakingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Staking{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Staking) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,uint256,uint256,uint256,uint64,uint64) config, (uint256,uint256)[] keys, address[] withdrawers) returns()
func (staking *Staking) PackConstructor(config StakingConfig, keys []PublicKey, withdrawers []common.Address) []byte {
	enc, err := staking.abi.Pack("", config, keys, withdrawers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(address attester) returns()
func (staking *Staking) PackAdd(attester common.Address) []byte {
	enc, err := staking.abi.Pack("add", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(address attester) returns()
func (staking *Staking) TryPackAdd(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("add", attester)
}

// PackDepart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00438fb8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depart(address attester) returns()
func (staking *Staking) PackDepart(attester common.Address) []byte {
	enc, err := staking.abi.Pack("depart", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00438fb8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depart(address attester) returns()
func (staking *Staking) TryPackDepart(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("depart", attester)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36f06ccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit((uint256,uint256) key, address withdrawer, address publisher, uint256 amount, bytes proof) returns()
func (staking *Staking) PackDeposit(key PublicKey, withdrawer common.Address, publisher common.Address, amount *big.Int, proof []byte) []byte {
	enc, err := staking.abi.Pack("deposit", key, withdrawer, publisher, amount, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36f06ccb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit((uint256,uint256) key, address withdrawer, address publisher, uint256 amount, bytes proof) returns()
func (staking *Staking) TryPackDeposit(key PublicKey, withdrawer common.Address, publisher common.Address, amount *big.Int, proof []byte) ([]byte, error) {
	return staking.abi.Pack("deposit", key, withdrawer, publisher, amount, proof)
}

// PackDepositDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa08d062d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositDigest(address depositor, address withdrawer, address publisher) view returns(bytes32)
func (staking *Staking) PackDepositDigest(depositor common.Address, withdrawer common.Address, publisher common.Address) []byte {
	enc, err := staking.abi.Pack("depositDigest", depositor, withdrawer, publisher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa08d062d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositDigest(address depositor, address withdrawer, address publisher) view returns(bytes32)
func (staking *Staking) TryPackDepositDigest(depositor common.Address, withdrawer common.Address, publisher common.Address) ([]byte, error) {
	return staking.abi.Pack("depositDigest", depositor, withdrawer, publisher)
}

// UnpackDepositDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa08d062d.
//
// Solidity: function depositDigest(address depositor, address withdrawer, address publisher) view returns(bytes32)
func (staking *Staking) UnpackDepositDigest(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("depositDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEjection is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9950da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ejection() view returns(uint256)
func (staking *Staking) PackEjection() []byte {
	enc, err := staking.abi.Pack("ejection")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEjection is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e9950da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ejection() view returns(uint256)
func (staking *Staking) TryPackEjection() ([]byte, error) {
	return staking.abi.Pack("ejection")
}

// UnpackEjection is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e9950da.
//
// Solidity: function ejection() view returns(uint256)
func (staking *Staking) UnpackEjection(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("ejection", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f3e0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enter(uint256 most) returns()
func (staking *Staking) PackEnter(most *big.Int) []byte {
	enc, err := staking.abi.Pack("enter", most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f3e0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enter(uint256 most) returns()
func (staking *Staking) TryPackEnter(most *big.Int) ([]byte, error) {
	return staking.abi.Pack("enter", most)
}

// PackEntriesLeft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c704f37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entriesLeft() view returns(uint256)
func (staking *Staking) PackEntriesLeft() []byte {
	enc, err := staking.abi.Pack("entriesLeft")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntriesLeft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c704f37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entriesLeft() view returns(uint256)
func (staking *Staking) TryPackEntriesLeft() ([]byte, error) {
	return staking.abi.Pack("entriesLeft")
}

// UnpackEntriesLeft is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c704f37.
//
// Solidity: function entriesLeft() view returns(uint256)
func (staking *Staking) UnpackEntriesLeft(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("entriesLeft", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEntryPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad2ced47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryPeriod() view returns(uint64)
func (staking *Staking) PackEntryPeriod() []byte {
	enc, err := staking.abi.Pack("entryPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad2ced47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryPeriod() view returns(uint64)
func (staking *Staking) TryPackEntryPeriod() ([]byte, error) {
	return staking.abi.Pack("entryPeriod")
}

// UnpackEntryPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad2ced47.
//
// Solidity: function entryPeriod() view returns(uint64)
func (staking *Staking) UnpackEntryPeriod(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("entryPeriod", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackEntryRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb875b2d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryRate() view returns(uint64)
func (staking *Staking) PackEntryRate() []byte {
	enc, err := staking.abi.Pack("entryRate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb875b2d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryRate() view returns(uint64)
func (staking *Staking) TryPackEntryRate() ([]byte, error) {
	return staking.abi.Pack("entryRate")
}

// UnpackEntryRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb875b2d0.
//
// Solidity: function entryRate() view returns(uint64)
func (staking *Staking) UnpackEntryRate(data []byte) (uint64, error) {
	out, err := staking.abi.Unpack("entryRate", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb42652e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit(address attester) returns()
func (staking *Staking) PackExit(attester common.Address) []byte {
	enc, err := staking.abi.Pack("exit", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb42652e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit(address attester) returns()
func (staking *Staking) TryPackExit(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("exit", attester)
}

// PackFinalizable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aa25b1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalizable(address attester) view returns(bool now_, uint64 releaseSlot)
func (staking *Staking) PackFinalizable(attester common.Address) []byte {
	enc, err := staking.abi.Pack("finalizable", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalizable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aa25b1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalizable(address attester) view returns(bool now_, uint64 releaseSlot)
func (staking *Staking) TryPackFinalizable(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("finalizable", attester)
}

// FinalizableOutput serves as a container for the return parameters of contract
// method Finalizable.
type FinalizableOutput struct {
	Now         bool
	ReleaseSlot uint64
}

// UnpackFinalizable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9aa25b1d.
//
// Solidity: function finalizable(address attester) view returns(bool now_, uint64 releaseSlot)
func (staking *Staking) UnpackFinalizable(data []byte) (FinalizableOutput, error) {
	out, err := staking.abi.Unpack("finalizable", data)
	outstruct := new(FinalizableOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Now = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ReleaseSlot = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ef39b75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalize(address attester) returns()
func (staking *Staking) PackFinalize(attester common.Address) []byte {
	enc, err := staking.abi.Pack("finalize", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ef39b75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalize(address attester) returns()
func (staking *Staking) TryPackFinalize(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("finalize", attester)
}

// PackGenesisAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b4c20cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesisAttesters() view returns(bytes32)
func (staking *Staking) PackGenesisAttesters() []byte {
	enc, err := staking.abi.Pack("genesisAttesters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesisAttesters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b4c20cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesisAttesters() view returns(bytes32)
func (staking *Staking) TryPackGenesisAttesters() ([]byte, error) {
	return staking.abi.Pack("genesisAttesters")
}

// UnpackGenesisAttesters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b4c20cb.
//
// Solidity: function genesisAttesters() view returns(bytes32)
func (staking *Staking) UnpackGenesisAttesters(data []byte) ([32]byte, error) {
	out, err := staking.abi.Unpack("genesisAttesters", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (staking *Staking) PackGovernance() []byte {
	enc, err := staking.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (staking *Staking) TryPackGovernance() ([]byte, error) {
	return staking.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (staking *Staking) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernanceLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767e1bb3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governanceLimit() view returns(uint256)
func (staking *Staking) PackGovernanceLimit() []byte {
	enc, err := staking.abi.Pack("governanceLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernanceLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767e1bb3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governanceLimit() view returns(uint256)
func (staking *Staking) TryPackGovernanceLimit() ([]byte, error) {
	return staking.abi.Pack("governanceLimit")
}

// UnpackGovernanceLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x767e1bb3.
//
// Solidity: function governanceLimit() view returns(uint256)
func (staking *Staking) UnpackGovernanceLimit(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("governanceLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d6804d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minimum() view returns(uint256)
func (staking *Staking) PackMinimum() []byte {
	enc, err := staking.abi.Pack("minimum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinimum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d6804d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minimum() view returns(uint256)
func (staking *Staking) TryPackMinimum() ([]byte, error) {
	return staking.abi.Pack("minimum")
}

// UnpackMinimum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d6804d.
//
// Solidity: function minimum() view returns(uint256)
func (staking *Staking) UnpackMinimum(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("minimum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPublicKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e8af8d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publicKeyOf(address attester) view returns((uint256,uint256))
func (staking *Staking) PackPublicKeyOf(attester common.Address) []byte {
	enc, err := staking.abi.Pack("publicKeyOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublicKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e8af8d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publicKeyOf(address attester) view returns((uint256,uint256))
func (staking *Staking) TryPackPublicKeyOf(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("publicKeyOf", attester)
}

// UnpackPublicKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e8af8d2.
//
// Solidity: function publicKeyOf(address attester) view returns((uint256,uint256))
func (staking *Staking) UnpackPublicKeyOf(data []byte) (PublicKey, error) {
	out, err := staking.abi.Unpack("publicKeyOf", data)
	if err != nil {
		return *new(PublicKey), err
	}
	out0 := *abi.ConvertType(out[0], new(PublicKey)).(*PublicKey)
	return out0, nil
}

// PackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (staking *Staking) PackPublisherOf(attester common.Address) []byte {
	enc, err := staking.abi.Pack("publisherOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublisherOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23e2ff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (staking *Staking) TryPackPublisherOf(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("publisherOf", attester)
}

// UnpackPublisherOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23e2ff45.
//
// Solidity: function publisherOf(address attester) view returns(address)
func (staking *Staking) UnpackPublisherOf(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("publisherOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe10d29ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue() view returns(uint64 head, uint64 tail)
func (staking *Staking) PackQueue() []byte {
	enc, err := staking.abi.Pack("queue")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe10d29ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue() view returns(uint64 head, uint64 tail)
func (staking *Staking) TryPackQueue() ([]byte, error) {
	return staking.abi.Pack("queue")
}

// QueueOutput serves as a container for the return parameters of contract
// method Queue.
type QueueOutput struct {
	Head uint64
	Tail uint64
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe10d29ee.
//
// Solidity: function queue() view returns(uint64 head, uint64 tail)
func (staking *Staking) UnpackQueue(data []byte) (QueueOutput, error) {
	out, err := staking.abi.Unpack("queue", data)
	outstruct := new(QueueOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Head = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Tail = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8990f103.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queued(uint64 place) view returns(address)
func (staking *Staking) PackQueued(place uint64) []byte {
	enc, err := staking.abi.Pack("queued", place)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8990f103.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queued(uint64 place) view returns(address)
func (staking *Staking) TryPackQueued(place uint64) ([]byte, error) {
	return staking.abi.Pack("queued", place)
}

// UnpackQueued is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8990f103.
//
// Solidity: function queued(uint64 place) view returns(address)
func (staking *Staking) UnpackQueued(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("queued", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(address attester) returns()
func (staking *Staking) PackRemove(attester common.Address) []byte {
	enc, err := staking.abi.Pack("remove", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(address attester) returns()
func (staking *Staking) TryPackRemove(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("remove", attester)
}

// PackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollup() view returns(address)
func (staking *Staking) PackRollup() []byte {
	enc, err := staking.abi.Pack("rollup")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb23bcb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollup() view returns(address)
func (staking *Staking) TryPackRollup() ([]byte, error) {
	return staking.abi.Pack("rollup")
}

// UnpackRollup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb23bcb5.
//
// Solidity: function rollup() view returns(address)
func (staking *Staking) UnpackRollup(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("rollup", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8e010de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function set() view returns(address)
func (staking *Staking) PackSet() []byte {
	enc, err := staking.abi.Pack("set")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8e010de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function set() view returns(address)
func (staking *Staking) TryPackSet() ([]byte, error) {
	return staking.abi.Pack("set")
}

// UnpackSet is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb8e010de.
//
// Solidity: function set() view returns(address)
func (staking *Staking) UnpackSet(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("set", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetPublisher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e2eb8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPublisher(address attester, address publisher) returns()
func (staking *Staking) PackSetPublisher(attester common.Address, publisher common.Address) []byte {
	enc, err := staking.abi.Pack("setPublisher", attester, publisher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPublisher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33e2eb8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPublisher(address attester, address publisher) returns()
func (staking *Staking) TryPackSetPublisher(attester common.Address, publisher common.Address) ([]byte, error) {
	return staking.abi.Pack("setPublisher", attester, publisher)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(address attester, uint256 amount, address payee, uint256 reward) returns(uint256 taken)
func (staking *Staking) PackSlash(attester common.Address, amount *big.Int, payee common.Address, reward *big.Int) []byte {
	enc, err := staking.abi.Pack("slash", attester, amount, payee, reward)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4be9fd9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(address attester, uint256 amount, address payee, uint256 reward) returns(uint256 taken)
func (staking *Staking) TryPackSlash(attester common.Address, amount *big.Int, payee common.Address, reward *big.Int) ([]byte, error) {
	return staking.abi.Pack("slash", attester, amount, payee, reward)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4be9fd9f.
//
// Solidity: function slash(address attester, uint256 amount, address payee, uint256 reward) returns(uint256 taken)
func (staking *Staking) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slasher() view returns(address)
func (staking *Staking) PackSlasher() []byte {
	enc, err := staking.abi.Pack("slasher")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slasher() view returns(address)
func (staking *Staking) TryPackSlasher() ([]byte, error) {
	return staking.abi.Pack("slasher")
}

// UnpackSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1344271.
//
// Solidity: function slasher() view returns(address)
func (staking *Staking) UnpackSlasher(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("slasher", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address attester) view returns(uint8 status, uint256 amount, address withdrawer, uint64 since, uint64 index, uint64 freeFrom)
func (staking *Staking) PackStakeOf(attester common.Address) []byte {
	enc, err := staking.abi.Pack("stakeOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address attester) view returns(uint8 status, uint256 amount, address withdrawer, uint64 since, uint64 index, uint64 freeFrom)
func (staking *Staking) TryPackStakeOf(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("stakeOf", attester)
}

// StakeOfOutput serves as a container for the return parameters of contract
// method StakeOf.
type StakeOfOutput struct {
	Status     uint8
	Amount     *big.Int
	Withdrawer common.Address
	Since      uint64
	Index      uint64
	FreeFrom   uint64
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address attester) view returns(uint8 status, uint256 amount, address withdrawer, uint64 since, uint64 index, uint64 freeFrom)
func (staking *Staking) UnpackStakeOf(data []byte) (StakeOfOutput, error) {
	out, err := staking.abi.Unpack("stakeOf", data)
	outstruct := new(StakeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Amount = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Withdrawer = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	outstruct.Since = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.Index = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	outstruct.FreeFrom = *abi.ConvertType(out[5], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (staking *Staking) PackToken() []byte {
	enc, err := staking.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (staking *Staking) TryPackToken() ([]byte, error) {
	return staking.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (staking *Staking) UnpackToken(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotalStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0e9f3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalStake() view returns(uint256)
func (staking *Staking) PackTotalStake() []byte {
	enc, err := staking.abi.Pack("totalStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b0e9f3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalStake() view returns(uint256)
func (staking *Staking) TryPackTotalStake() ([]byte, error) {
	return staking.abi.Pack("totalStake")
}

// UnpackTotalStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b0e9f3f.
//
// Solidity: function totalStake() view returns(uint256)
func (staking *Staking) UnpackTotalStake(data []byte) (*big.Int, error) {
	out, err := staking.abi.Unpack("totalStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2da1a80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawerOf(address attester) view returns(address)
func (staking *Staking) PackWithdrawerOf(attester common.Address) []byte {
	enc, err := staking.abi.Pack("withdrawerOf", attester)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2da1a80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawerOf(address attester) view returns(address)
func (staking *Staking) TryPackWithdrawerOf(attester common.Address) ([]byte, error) {
	return staking.abi.Pack("withdrawerOf", attester)
}

// UnpackWithdrawerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2da1a80.
//
// Solidity: function withdrawerOf(address attester) view returns(address)
func (staking *Staking) UnpackWithdrawerOf(data []byte) (common.Address, error) {
	out, err := staking.abi.Unpack("withdrawerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// StakingDeposited represents a Deposited event raised by the Staking contract.
type StakingDeposited struct {
	Attester   common.Address
	Key        PublicKey
	Withdrawer common.Address
	Publisher  common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (StakingDeposited) ContractEventName() string {
	return StakingDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed attester, (uint256,uint256) key, address withdrawer, address publisher, uint256 amount)
func (staking *Staking) UnpackDepositedEvent(log *types.Log) (*StakingDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingDeposited)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingEntered represents a Entered event raised by the Staking contract.
type StakingEntered struct {
	Attester common.Address
	Index    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingEnteredEventName = "Entered"

// ContractEventName returns the user-defined event name.
func (StakingEntered) ContractEventName() string {
	return StakingEnteredEventName
}

// UnpackEnteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Entered(address indexed attester, uint256 index)
func (staking *Staking) UnpackEnteredEvent(log *types.Log) (*StakingEntered, error) {
	event := "Entered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingEntered)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingFinalized represents a Finalized event raised by the Staking contract.
type StakingFinalized struct {
	Attester   common.Address
	Withdrawer common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const StakingFinalizedEventName = "Finalized"

// ContractEventName returns the user-defined event name.
func (StakingFinalized) ContractEventName() string {
	return StakingFinalizedEventName
}

// UnpackFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalized(address indexed attester, address withdrawer, uint256 amount)
func (staking *Staking) UnpackFinalizedEvent(log *types.Log) (*StakingFinalized, error) {
	event := "Finalized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingFinalized)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingLeaving represents a Leaving event raised by the Staking contract.
type StakingLeaving struct {
	Attester common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingLeavingEventName = "Leaving"

// ContractEventName returns the user-defined event name.
func (StakingLeaving) ContractEventName() string {
	return StakingLeavingEventName
}

// UnpackLeavingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Leaving(address indexed attester)
func (staking *Staking) UnpackLeavingEvent(log *types.Log) (*StakingLeaving, error) {
	event := "Leaving"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingLeaving)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingLeft represents a Left event raised by the Staking contract.
type StakingLeft struct {
	Attester common.Address
	FreeFrom uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingLeftEventName = "Left"

// ContractEventName returns the user-defined event name.
func (StakingLeft) ContractEventName() string {
	return StakingLeftEventName
}

// UnpackLeftEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Left(address indexed attester, uint64 freeFrom)
func (staking *Staking) UnpackLeftEvent(log *types.Log) (*StakingLeft, error) {
	event := "Left"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingLeft)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingPublisherChanged represents a PublisherChanged event raised by the Staking contract.
type StakingPublisherChanged struct {
	Attester  common.Address
	Publisher common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const StakingPublisherChangedEventName = "PublisherChanged"

// ContractEventName returns the user-defined event name.
func (StakingPublisherChanged) ContractEventName() string {
	return StakingPublisherChangedEventName
}

// UnpackPublisherChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PublisherChanged(address indexed attester, address publisher)
func (staking *Staking) UnpackPublisherChangedEvent(log *types.Log) (*StakingPublisherChanged, error) {
	event := "PublisherChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingPublisherChanged)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StakingSlashed represents a Slashed event raised by the Staking contract.
type StakingSlashed struct {
	Attester common.Address
	Amount   *big.Int
	Payee    common.Address
	Reward   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const StakingSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (StakingSlashed) ContractEventName() string {
	return StakingSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(address indexed attester, uint256 amount, address payee, uint256 reward)
func (staking *Staking) UnpackSlashedEvent(log *types.Log) (*StakingSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != staking.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StakingSlashed)
	if len(log.Data) > 0 {
		if err := staking.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range staking.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (staking *Staking) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], staking.abi.Errors["AlreadyStaked"].ID.Bytes()[:4]) {
		return staking.UnpackAlreadyStakedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["BadSignatureLength"].ID.Bytes()[:4]) {
		return staking.UnpackBadSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NobodyCanEnter"].ID.Bytes()[:4]) {
		return staking.UnpackNobodyCanEnterError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotAPoint"].ID.Bytes()[:4]) {
		return staking.UnpackNotAPointError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotGovernance"].ID.Bytes()[:4]) {
		return staking.UnpackNotGovernanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return staking.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotTheHolder"].ID.Bytes()[:4]) {
		return staking.UnpackNotTheHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["NotWithdrawer"].ID.Bytes()[:4]) {
		return staking.UnpackNotWithdrawerError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["OverGovernanceLimit"].ID.Bytes()[:4]) {
		return staking.UnpackOverGovernanceLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["SetAtMinimum"].ID.Bytes()[:4]) {
		return staking.UnpackSetAtMinimumError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StakeTooSmall"].ID.Bytes()[:4]) {
		return staking.UnpackStakeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["StillBonded"].ID.Bytes()[:4]) {
		return staking.UnpackStillBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return staking.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["WrongThresholds"].ID.Bytes()[:4]) {
		return staking.UnpackWrongThresholdsError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return staking.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], staking.abi.Errors["ZeroEntryRate"].ID.Bytes()[:4]) {
		return staking.UnpackZeroEntryRateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StakingAlreadyStaked represents a AlreadyStaked error raised by the Staking contract.
type StakingAlreadyStaked struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyStaked(address attester)
func StakingAlreadyStakedErrorID() common.Hash {
	return common.HexToHash("0x0c45c8ec7e0c825c92c09a3dde8006b2eae6da054888db40f69587b6e4b9f313")
}

// UnpackAlreadyStakedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyStaked(address attester)
func (staking *Staking) UnpackAlreadyStakedError(raw []byte) (*StakingAlreadyStaked, error) {
	out := new(StakingAlreadyStaked)
	if err := staking.abi.UnpackIntoInterface(out, "AlreadyStaked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingBadSignatureLength represents a BadSignatureLength error raised by the Staking contract.
type StakingBadSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignatureLength(uint256 length)
func StakingBadSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0x7d1250fe7d9f7573d54786d97945cacc9d5addab68df166fcbdfcb55aeb2af96")
}

// UnpackBadSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignatureLength(uint256 length)
func (staking *Staking) UnpackBadSignatureLengthError(raw []byte) (*StakingBadSignatureLength, error) {
	out := new(StakingBadSignatureLength)
	if err := staking.abi.UnpackIntoInterface(out, "BadSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNobodyCanEnter represents a NobodyCanEnter error raised by the Staking contract.
type StakingNobodyCanEnter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NobodyCanEnter()
func StakingNobodyCanEnterErrorID() common.Hash {
	return common.HexToHash("0x248ad97e80fc35c575795204a275466a7b089bdb7a2cb390ee465dcbabaca6ae")
}

// UnpackNobodyCanEnterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NobodyCanEnter()
func (staking *Staking) UnpackNobodyCanEnterError(raw []byte) (*StakingNobodyCanEnter, error) {
	out := new(StakingNobodyCanEnter)
	if err := staking.abi.UnpackIntoInterface(out, "NobodyCanEnter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotAPoint represents a NotAPoint error raised by the Staking contract.
type StakingNotAPoint struct {
	X *big.Int
	Y *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAPoint(uint256 x, uint256 y)
func StakingNotAPointErrorID() common.Hash {
	return common.HexToHash("0x127a63231dd1a803985d96cbdc93e437176512e0009e94a52320dad7f1dab444")
}

// UnpackNotAPointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAPoint(uint256 x, uint256 y)
func (staking *Staking) UnpackNotAPointError(raw []byte) (*StakingNotAPoint, error) {
	out := new(StakingNotAPoint)
	if err := staking.abi.UnpackIntoInterface(out, "NotAPoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotGovernance represents a NotGovernance error raised by the Staking contract.
type StakingNotGovernance struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernance(address sender)
func StakingNotGovernanceErrorID() common.Hash {
	return common.HexToHash("0x988d1f034409fa6034c96c7a747f1aface3c57af045046793082b71a663c0040")
}

// UnpackNotGovernanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernance(address sender)
func (staking *Staking) UnpackNotGovernanceError(raw []byte) (*StakingNotGovernance, error) {
	out := new(StakingNotGovernance)
	if err := staking.abi.UnpackIntoInterface(out, "NotGovernance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotSlasher represents a NotSlasher error raised by the Staking contract.
type StakingNotSlasher struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address sender)
func StakingNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address sender)
func (staking *Staking) UnpackNotSlasherError(raw []byte) (*StakingNotSlasher, error) {
	out := new(StakingNotSlasher)
	if err := staking.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotTheHolder represents a NotTheHolder error raised by the Staking contract.
type StakingNotTheHolder struct {
	Attester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheHolder(address attester)
func StakingNotTheHolderErrorID() common.Hash {
	return common.HexToHash("0x0566df55519a5b421c08467468e43eb4d1cfbc1b14f52799032c5b56da52a0be")
}

// UnpackNotTheHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheHolder(address attester)
func (staking *Staking) UnpackNotTheHolderError(raw []byte) (*StakingNotTheHolder, error) {
	out := new(StakingNotTheHolder)
	if err := staking.abi.UnpackIntoInterface(out, "NotTheHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingNotWithdrawer represents a NotWithdrawer error raised by the Staking contract.
type StakingNotWithdrawer struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWithdrawer(address sender)
func StakingNotWithdrawerErrorID() common.Hash {
	return common.HexToHash("0x0d359576db526dabde95b66327e4c68cac9f30c5a21a6fb9d59ab88d82e3e018")
}

// UnpackNotWithdrawerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWithdrawer(address sender)
func (staking *Staking) UnpackNotWithdrawerError(raw []byte) (*StakingNotWithdrawer, error) {
	out := new(StakingNotWithdrawer)
	if err := staking.abi.UnpackIntoInterface(out, "NotWithdrawer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingOverGovernanceLimit represents a OverGovernanceLimit error raised by the Staking contract.
type StakingOverGovernanceLimit struct {
	Most   *big.Int
	Amount *big.Int
	Reward *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverGovernanceLimit(uint256 most, uint256 amount, uint256 reward)
func StakingOverGovernanceLimitErrorID() common.Hash {
	return common.HexToHash("0xf0012266e63dd6c4f069d32a517ea9cb2c3991f4d26419eb24e93f07546c5ee4")
}

// UnpackOverGovernanceLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverGovernanceLimit(uint256 most, uint256 amount, uint256 reward)
func (staking *Staking) UnpackOverGovernanceLimitError(raw []byte) (*StakingOverGovernanceLimit, error) {
	out := new(StakingOverGovernanceLimit)
	if err := staking.abi.UnpackIntoInterface(out, "OverGovernanceLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingSetAtMinimum represents a SetAtMinimum error raised by the Staking contract.
type StakingSetAtMinimum struct {
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetAtMinimum(uint256 minimum)
func StakingSetAtMinimumErrorID() common.Hash {
	return common.HexToHash("0x2062188854b2ccbdfaab8af8d167374102552ef3e586445a8fc93e63f1100b02")
}

// UnpackSetAtMinimumError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetAtMinimum(uint256 minimum)
func (staking *Staking) UnpackSetAtMinimumError(raw []byte) (*StakingSetAtMinimum, error) {
	out := new(StakingSetAtMinimum)
	if err := staking.abi.UnpackIntoInterface(out, "SetAtMinimum", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStakeTooSmall represents a StakeTooSmall error raised by the Staking contract.
type StakingStakeTooSmall struct {
	Minimum *big.Int
	Got     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooSmall(uint256 minimum, uint256 got)
func StakingStakeTooSmallErrorID() common.Hash {
	return common.HexToHash("0xf74c0f33f6fbd057c68c4aaca34973e86b8d93a764a34fa3629645983202b760")
}

// UnpackStakeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooSmall(uint256 minimum, uint256 got)
func (staking *Staking) UnpackStakeTooSmallError(raw []byte) (*StakingStakeTooSmall, error) {
	out := new(StakingStakeTooSmall)
	if err := staking.abi.UnpackIntoInterface(out, "StakeTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingStillBonded represents a StillBonded error raised by the Staking contract.
type StakingStillBonded struct {
	ReleaseSlot uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillBonded(uint64 releaseSlot)
func StakingStillBondedErrorID() common.Hash {
	return common.HexToHash("0xcd391316e9c0bd969d9d5eadb27ff23aaf8cf1274bcecb4a6f4df3e8d5526dba")
}

// UnpackStillBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillBonded(uint64 releaseSlot)
func (staking *Staking) UnpackStillBondedError(raw []byte) (*StakingStillBonded, error) {
	out := new(StakingStillBonded)
	if err := staking.abi.UnpackIntoInterface(out, "StillBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingWrongStatus represents a WrongStatus error raised by the Staking contract.
type StakingWrongStatus struct {
	Attester common.Address
	Status   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(address attester, uint8 status)
func StakingWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xaf59f8c107780214cbdf11e5ee42f3a47f7f524da009e3590e8e5af49a41d04c")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(address attester, uint8 status)
func (staking *Staking) UnpackWrongStatusError(raw []byte) (*StakingWrongStatus, error) {
	out := new(StakingWrongStatus)
	if err := staking.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingWrongThresholds represents a WrongThresholds error raised by the Staking contract.
type StakingWrongThresholds struct {
	Minimum  *big.Int
	Ejection *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongThresholds(uint256 minimum, uint256 ejection)
func StakingWrongThresholdsErrorID() common.Hash {
	return common.HexToHash("0x5d7059a1d26a62f13fb2667e675acea15c4130b36371042ea267b23d3093faa8")
}

// UnpackWrongThresholdsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongThresholds(uint256 minimum, uint256 ejection)
func (staking *Staking) UnpackWrongThresholdsError(raw []byte) (*StakingWrongThresholds, error) {
	out := new(StakingWrongThresholds)
	if err := staking.abi.UnpackIntoInterface(out, "WrongThresholds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroAddress represents a ZeroAddress error raised by the Staking contract.
type StakingZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StakingZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (staking *Staking) UnpackZeroAddressError(raw []byte) (*StakingZeroAddress, error) {
	out := new(StakingZeroAddress)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StakingZeroEntryRate represents a ZeroEntryRate error raised by the Staking contract.
type StakingZeroEntryRate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroEntryRate()
func StakingZeroEntryRateErrorID() common.Hash {
	return common.HexToHash("0x6f2935a6b57abd40a33765201ef53f13023fa2b7168d8743231c2552ded9145e")
}

// UnpackZeroEntryRateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroEntryRate()
func (staking *Staking) UnpackZeroEntryRateError(raw []byte) (*StakingZeroEntryRate, error) {
	out := new(StakingZeroEntryRate)
	if err := staking.abi.UnpackIntoInterface(out, "ZeroEntryRate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidatorSetMetaData contains all meta data concerning the ValidatorSet contract.
var ValidatorSetMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"validators\",\"type\":\"uint256\"}],\"name\":\"EpochSampled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"attester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"publisher\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"ValidatorSetChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"}],\"name\":\"NoSuchPosition\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NoSuchValidator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"SetTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"SetTooSmall\",\"type\":\"error\"}]",
	ID:  "c52249f13a9e335436b0106f640b6a2410",
	Bin: "0x60808060405234601b576115c190816100208239308160070152f35b5f80fdfe6080604052307f0000000000000000000000000000000000000000000000000000000000000000146004361015610034575f80fd5b5f3560e01c8063076e654e14610a4a57806334c025c114610973578063390df1f01461093f57806374729d7c1461091f578063774e644c146108db578063844a452b146106f757806386605ea014610576578063be5f458d14610526578063d804c809146103ce578063e1778c6f146103485763eba1be2d146100b5575f80fd5b6103445760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610344576044356004356024356100f4610a99565b916100ff5f9361125b565b9060068101915f80528260205273ffffffffffffffffffffffffffffffffffffffff60405f20541695808711156103195750858410156102ed5785156102c0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60209601925f928486036101ed575b508392917f93f25222b7fff1b419608aecde49aa03a03f89bccf7dfec77de6b1368e73f8db9461019e92611273565b6040805173ffffffffffffffffffffffffffffffffffffffff8781168252929092166020830152810191909152606090a273ffffffffffffffffffffffffffffffffffffffff60405191168152f35b9550839250818361019e926102b5889573ffffffffffffffffffffffffffffffffffffffff61025c7f93f25222b7fff1b419608aecde49aa03a03f89bccf7dfec77de6b1368e73f8db9a8d905f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690565b169a878c6102b084600385019273ffffffffffffffffffffffffffffffffffffffff6102a78b86905f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690565b169c8d966112e6565b6112e6565b92505091929361016f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b837f344cdef1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fcae9b400000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b506103445761035636610b3a565b9091610363828483610e24565b9261037083828685611183565b9367ffffffffffffffff82165f52600983016020528060405f205563ffffffff600a84019467ffffffffffffffff84165f52856020528660405f205551911611156103b757005b6103c09161151f565b5f5260205260405f20555f80f35b506103445760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103445760243560043561040b610c14565b610413610a99565b915f8052600681016020528373ffffffffffffffffffffffffffffffffffffffff60405f20541691828210156104fa576104be6104f59273ffffffffffffffffffffffffffffffffffffffff9261049a61048d7f93f25222b7fff1b419608aecde49aa03a03f89bccf7dfec77de6b1368e73f8db9961125b565b85891684600385016112e6565b905f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690565b16916040519384938473ffffffffffffffffffffffffffffffffffffffff6040929594938160608401971683521660208201520152565b0390a2005b507f344cdef1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261034457602061056e61055d610a6b565b610565610a82565b90600435611358565b604051908152f35b506103445760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103445760043560243573ffffffffffffffffffffffffffffffffffffffff8116808203610344576105d1610c14565b906105e26105dd610a99565b61125b565b9160068501935f80528460205273ffffffffffffffffffffffffffffffffffffffff60405f20541694600186018087116102c057630100000081146106c75761068786826106bc94610682838d61066160209f9d8f9e9d8f7f93f25222b7fff1b419608aecde49aa03a03f89bccf7dfec77de6b1368e73f8db9f6112e6565b8c600373ffffffffffffffffffffffffffffffffffffffff8d1692016112e6565b611273565b6040519384938473ffffffffffffffffffffffffffffffffffffffff6040929594938160608401971683521660208201520152565b0390a2604051908152f35b7fd224166c000000000000000000000000000000000000000000000000000000005f52630100000060045260245ffd5b6101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103445760043561072d610a6b565b90610736610a82565b906064359260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c360112610344576040519161077283610ab0565b608435835260a435602084015260c435604084015260e43567ffffffffffffffff8116810361034457606084018190526107b79067ffffffffffffffff168383610ff4565b9483519463ffffffff871680968082116108d3575b508210156108a7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000855197165f5260205260405f209580861161089f575b508415610872578460409606019380851015610854575b5091836108449273ffffffffffffffffffffffffffffffffffffffff94610c37565b5090508351928352166020820152f35b9093039273ffffffffffffffffffffffffffffffffffffffff610822565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b94508661080b565b507f289799e3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050886107cc565b506103445760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103445761091d610915610a6b565b600435610d12565b005b602061056e61092d36610b3a565b91610939838383610e24565b90611183565b61096f61096361094e36610b3a565b91600361095c848484610e24565b9101610e9b565b60405191829182610bc5565b0390f35b60e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610344576109a5610a6b565b60807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9c360112610344576040516109db81610ab0565b6064358152608435602082015260a435604082015260c4359167ffffffffffffffff831683036103445773ffffffffffffffffffffffffffffffffffffffff610a338382938660608097015260443590600435610c37565b919390604051948552166020840152166040820152f35b61096f610963610a5936610b3a565b91610a65838383610e24565b90610e9b565b6024359067ffffffffffffffff8216820361034457565b6044359067ffffffffffffffff8216820361034457565b6064359067ffffffffffffffff8216820361034457565b6080810190811067ffffffffffffffff821117610acc57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610acc57604052565b60c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc820112610344576004359160243567ffffffffffffffff8116810361034457604460809193031261034457604051610b9481610ab0565b60443581526064356020820152608435604082015260a43567ffffffffffffffff8116810361034457606082015290565b60206040818301928281528451809452019201905f5b818110610be85750505090565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101610bdb565b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361034457565b9293919093610c5567ffffffffffffffff6060830151168686610ff4565b91815163ffffffff841690808211610cea575b50811015610cbf57610c9e73ffffffffffffffffffffffffffffffffffffffff9383610ca4936020610cbb96519201519261102a565b95611131565b85600384610cb384848a611583565b169601611583565b1690565b7f289799e3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90505f610c68565b67ffffffffffffffff60029116019067ffffffffffffffff82116102c057565b90610d1c90610cf2565b9067ffffffffffffffff821691600383108015610e0d575b610e08577f86b46d3447f9c9bc80c81b405fafe4ccd2f048c3ee7bcc7cfe381a78e5a15b6f9163ffffffff60409260097fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000610dba610db1875160208101904482528b8a820152898152610da8606082610af9565b51902094611131565b60068701611545565b921693875f5201602052835f2073ffffffffffffffffffffffffffffffffffffffff82168417905583519273ffffffffffffffffffffffffffffffff000000008216178352166020820152a2565b505050565b50825f526009820160205260405f20541515610d34565b610e439060409294939467ffffffffffffffff60608701511691610ff4565b9201518063ffffffff8416106103195750565b67ffffffffffffffff8111610acc5760051b60200190565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146102c05760010190565b90939291610ea890611131565b9180519263ffffffff861693808511610fec575b50919492610ec981610e56565b92610ed76040519485610af9565b8184527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610f0483610e56565b0136602086013783965f955f9460208101905b858710610f28575050505050505052565b9091929394959760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a1c1615610fe35773ffffffffffffffffffffffffffffffffffffffff610f8887610f828c86518851918a61102a565b88611583565b1698610f9382610e6e565b998951831015610fb657602060019360051b8b0101525b01959493929190610f17565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b97600190610faa565b93505f610ebc565b92919067ffffffffffffffff81165f526009840160205260405f205493841561101c57505050565b611027939450611358565b90565b9291909263ffffffff81169182111561112b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000169160181b820190825b828410611076575050505090565b90919293630400000090828603601a1c83175f528360205f20918181810384086301000000818318918084118302188a01015f52600160205f20160218818181038460401c086302000000818318918084118302188a01015f52600160205f20160218818181038460801c086303000000818318918084118302188a01015f52600160205f20160218918282039060c01c0882818318918084118302188801015f52600160205f201602189401929190611068565b50505090565b67ffffffffffffffff16600381101561114957505f90565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd0167ffffffffffffffff81116102c0576110279061125b565b8351909392919063ffffffff82161161124b576111a0828561151f565b5f908152600a850160205260409020549384156111be575050505090565b6111c89450610e9b565b6040516020810181819360208151939101925f5b81811061121c5750506112169250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610af9565b51902090565b845173ffffffffffffffffffffffffffffffffffffffff168352602094850194869450909201916001016111dc565b67ffffffffffffffff82166111a0565b67ffffffffffffffff16600181018091116102c05790565b5f80528060205260405f2054908160c01c91801515806112d3575b6112aa575b505f805260205260c01b9160a01b171760405f2055565b915060028101916112bb8354610e6e565b809355825f526001820160205260405f20555f611293565b508463ffffffff8260a01c16141561128e565b815f528060205260405f2054918260c01c9280151580611345575b61131c575b505f5260205260c01b9160a01b171760405f2055565b9250600282019261132d8454610e6e565b809455835f526001830160205260405f20555f611306565b508563ffffffff8260a01c161415611301565b92909161136d67ffffffffffffffff91610cf2565b169267ffffffffffffffff8316938410156114f3578260015b156113c6575b67ffffffffffffffff5f941680156102c0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0193611386565b67ffffffffffffffff84165f526009820160205260405f20541561138c5767ffffffffffffffff84165f526009820160205267ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000060405f205416945b168581101561149c5767ffffffffffffffff81146102c0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000600167ffffffffffffffff92019560405160208101918252838816604082015260408152611492606082610af9565b519020169461142a565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000092945073ffffffffffffffffffffffffffffffffffffffff9160066114e56114ec93611131565b9101611545565b1691161790565b837f7b26df78000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61153d63ffffffff9160066114e56801000000000000000095611131565b60a01c161790565b91905f805282602052600160405f205493015b8163ffffffff8560a01c161161156c575050565b909260c01c5f528060205260405f20549290611558565b9291905f5282602052600160405f205493015b8163ffffffff8560a01c16116115aa575050565b909260c01c5f528060205260405f2054929061159656",
}

// ValidatorSet is an auto generated Go binding around an Ethereum contract.
type ValidatorSet struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ValidatorSet) GetABI() abi.ABI {
	return c.abi
}

// NewValidatorSet creates a new instance of ValidatorSet.
func NewValidatorSet() *ValidatorSet {
	parsed, err := ValidatorSetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ValidatorSet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ValidatorSet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// ValidatorSetEpochSampled represents a EpochSampled event raised by the ValidatorSet contract.
type ValidatorSetEpochSampled struct {
	Epoch      uint64
	Seed       [32]byte
	Validators *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ValidatorSetEpochSampledEventName = "EpochSampled"

// ContractEventName returns the user-defined event name.
func (ValidatorSetEpochSampled) ContractEventName() string {
	return ValidatorSetEpochSampledEventName
}

// UnpackEpochSampledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSampled(uint64 indexed epoch, bytes32 seed, uint256 validators)
func (validatorSet *ValidatorSet) UnpackEpochSampledEvent(log *types.Log) (*ValidatorSetEpochSampled, error) {
	event := "EpochSampled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validatorSet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidatorSetEpochSampled)
	if len(log.Data) > 0 {
		if err := validatorSet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validatorSet.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ValidatorSetValidatorSetChanged represents a ValidatorSetChanged event raised by the ValidatorSet contract.
type ValidatorSetValidatorSetChanged struct {
	Index     *big.Int
	Attester  common.Address
	Publisher common.Address
	Size      *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ValidatorSetValidatorSetChangedEventName = "ValidatorSetChanged"

// ContractEventName returns the user-defined event name.
func (ValidatorSetValidatorSetChanged) ContractEventName() string {
	return ValidatorSetValidatorSetChangedEventName
}

// UnpackValidatorSetChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorSetChanged(uint256 indexed index, address attester, address publisher, uint256 size)
func (validatorSet *ValidatorSet) UnpackValidatorSetChangedEvent(log *types.Log) (*ValidatorSetValidatorSetChanged, error) {
	event := "ValidatorSetChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != validatorSet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ValidatorSetValidatorSetChanged)
	if len(log.Data) > 0 {
		if err := validatorSet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range validatorSet.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (validatorSet *ValidatorSet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], validatorSet.abi.Errors["NoSuchPosition"].ID.Bytes()[:4]) {
		return validatorSet.UnpackNoSuchPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], validatorSet.abi.Errors["NoSuchValidator"].ID.Bytes()[:4]) {
		return validatorSet.UnpackNoSuchValidatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], validatorSet.abi.Errors["NotDrawn"].ID.Bytes()[:4]) {
		return validatorSet.UnpackNotDrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], validatorSet.abi.Errors["SetTooLarge"].ID.Bytes()[:4]) {
		return validatorSet.UnpackSetTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], validatorSet.abi.Errors["SetTooSmall"].ID.Bytes()[:4]) {
		return validatorSet.UnpackSetTooSmallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ValidatorSetNoSuchPosition represents a NoSuchPosition error raised by the ValidatorSet contract.
type ValidatorSetNoSuchPosition struct {
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPosition(uint256 position)
func ValidatorSetNoSuchPositionErrorID() common.Hash {
	return common.HexToHash("0x289799e3c39e0a203c57b3e2fc8f1c1554e74f4ab50e7433e29b09a11eb3f939")
}

// UnpackNoSuchPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPosition(uint256 position)
func (validatorSet *ValidatorSet) UnpackNoSuchPositionError(raw []byte) (*ValidatorSetNoSuchPosition, error) {
	out := new(ValidatorSetNoSuchPosition)
	if err := validatorSet.abi.UnpackIntoInterface(out, "NoSuchPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidatorSetNoSuchValidator represents a NoSuchValidator error raised by the ValidatorSet contract.
type ValidatorSetNoSuchValidator struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchValidator(uint256 index)
func ValidatorSetNoSuchValidatorErrorID() common.Hash {
	return common.HexToHash("0x344cdef1e82870ee94a533a5a75cf512b0f5543ec7a45cfc5bd9efbfc7b08fd8")
}

// UnpackNoSuchValidatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchValidator(uint256 index)
func (validatorSet *ValidatorSet) UnpackNoSuchValidatorError(raw []byte) (*ValidatorSetNoSuchValidator, error) {
	out := new(ValidatorSetNoSuchValidator)
	if err := validatorSet.abi.UnpackIntoInterface(out, "NoSuchValidator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidatorSetNotDrawn represents a NotDrawn error raised by the ValidatorSet contract.
type ValidatorSetNotDrawn struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDrawn(uint64 epoch)
func ValidatorSetNotDrawnErrorID() common.Hash {
	return common.HexToHash("0x7b26df78960474b8b7223e51e80cf57694dca8313408db039360df3c9187c7fd")
}

// UnpackNotDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDrawn(uint64 epoch)
func (validatorSet *ValidatorSet) UnpackNotDrawnError(raw []byte) (*ValidatorSetNotDrawn, error) {
	out := new(ValidatorSetNotDrawn)
	if err := validatorSet.abi.UnpackIntoInterface(out, "NotDrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidatorSetSetTooLarge represents a SetTooLarge error raised by the ValidatorSet contract.
type ValidatorSetSetTooLarge struct {
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetTooLarge(uint256 most)
func ValidatorSetSetTooLargeErrorID() common.Hash {
	return common.HexToHash("0xd224166c49bb2c6ece42d995cee3dc179622a5749496af7dbee96aabe17672a9")
}

// UnpackSetTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetTooLarge(uint256 most)
func (validatorSet *ValidatorSet) UnpackSetTooLargeError(raw []byte) (*ValidatorSetSetTooLarge, error) {
	out := new(ValidatorSetSetTooLarge)
	if err := validatorSet.abi.UnpackIntoInterface(out, "SetTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ValidatorSetSetTooSmall represents a SetTooSmall error raised by the ValidatorSet contract.
type ValidatorSetSetTooSmall struct {
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SetTooSmall(uint256 least)
func ValidatorSetSetTooSmallErrorID() common.Hash {
	return common.HexToHash("0xcae9b400fcd8079a7614a6bc880339fcba190e1008ab4f0b6af91a5fa14eb2f3")
}

// UnpackSetTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SetTooSmall(uint256 least)
func (validatorSet *ValidatorSet) UnpackSetTooSmallError(raw []byte) (*ValidatorSetSetTooSmall, error) {
	out := new(ValidatorSetSetTooSmall)
	if err := validatorSet.abi.UnpackIntoInterface(out, "SetTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
