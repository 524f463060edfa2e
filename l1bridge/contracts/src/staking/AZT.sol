// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What an account starts with.
struct Allocation {
    address to;
    uint256 amount;
}

/// @title AZT
/// @notice A plain ERC-20: what validators stake and are paid in. One account, fixed at deployment, mints (seeds 004,
/// "Top-Level Governance"); whoever holds tokens may burn them.
/// @dev Nothing is called when tokens move. The supply is what was minted less what was burnt.
contract AZT {
    string public constant name = "Aztec Token";
    string public constant symbol = "AZT";
    uint8 public constant decimals = 18;

    /// @notice The account that mints; 0: nobody.
    address public immutable minter;

    uint256 public totalSupply;
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    error InsufficientBalance(address account, uint256 balance, uint256 needed);
    error InsufficientAllowance(address spender, uint256 allowance, uint256 needed);
    error InvalidReceiver(address to);
    error NotMinter(address sender);

    /// @param allocations Minted at once: a deployment fills its own contracts before they exist.
    constructor(address minter_, Allocation[] memory allocations) {
        minter = minter_;
        for (uint256 i; i < allocations.length; ++i) {
            _mint(allocations[i].to, allocations[i].amount);
        }
    }

    function transfer(address to, uint256 value) external returns (bool) {
        _move(msg.sender, to, value);
        return true;
    }

    /// @dev An allowance of the maximum is never used up.
    function transferFrom(address from, address to, uint256 value) external returns (bool) {
        uint256 allowed = allowance[from][msg.sender];
        if (allowed != type(uint256).max) {
            if (allowed < value) revert InsufficientAllowance(msg.sender, allowed, value);
            unchecked {
                allowance[from][msg.sender] = allowed - value;
            }
        }
        _move(from, to, value);
        return true;
    }

    function approve(address spender, uint256 value) external returns (bool) {
        allowance[msg.sender][spender] = value;
        emit Approval(msg.sender, spender, value);
        return true;
    }

    function mint(address to, uint256 value) external {
        if (msg.sender != minter) revert NotMinter(msg.sender);
        _mint(to, value);
    }

    /// @notice Ends tokens of the sender.
    function burn(uint256 value) external {
        _take(msg.sender, value);
        totalSupply -= value;
        emit Transfer(msg.sender, address(0), value);
    }

    function _mint(address to, uint256 value) private {
        if (to == address(0)) revert InvalidReceiver(to);
        totalSupply += value;
        balanceOf[to] += value;
        emit Transfer(address(0), to, value);
    }

    function _move(address from, address to, uint256 value) private {
        if (to == address(0)) revert InvalidReceiver(to);
        _take(from, value);
        balanceOf[to] += value;
        emit Transfer(from, to, value);
    }

    function _take(address from, uint256 value) private {
        uint256 balance = balanceOf[from];
        if (balance < value) revert InsufficientBalance(from, balance, value);
        unchecked {
            balanceOf[from] = balance - value;
        }
    }
}
